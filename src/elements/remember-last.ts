/** The function, with its last answer kept for as long as it is called with the same arguments. */
export function rememberLast<Args extends readonly unknown[], Answer>(
  make: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: { readonly args: Args; readonly answer: Answer } | undefined;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last?.args[index])) last = { args, answer: make(...args) };
    return last.answer;
  };
}
