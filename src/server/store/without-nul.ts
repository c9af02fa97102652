/** Postgres has no NUL in a text and fails at one, be it in an id that is asked for or in what a visitor has written. */
import {
  OperationNodeTransformer,
  type KyselyPlugin,
  type PrimitiveValueListNode,
  type QueryId,
  type ValueNode,
} from 'kysely';

/** The replacement character, as HTML's parser has it for a NUL: what is written stays readable, no id has it. */
const spoken = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value);

class NulReplacer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode, queryId?: QueryId): ValueNode {
    const { value, ...rest } = super.transformValue(node, queryId);
    return { ...rest, value: spoken(value) };
  }

  protected override transformPrimitiveValueList(
    node: PrimitiveValueListNode,
    queryId?: QueryId,
  ): PrimitiveValueListNode {
    const { values, ...rest } = super.transformPrimitiveValueList(node, queryId);
    return { ...rest, values: values.map(spoken) };
  }
}

/** Puts the replacement character where a statement has a NUL in one of its texts. */
export function withoutNul(): KyselyPlugin {
  const replacer = new NulReplacer();
  return {
    transformQuery: ({ node, queryId }) => replacer.transformNode(node, queryId),
    transformResult: ({ result }) => Promise.resolve(result),
  };
}
