/** The config file and the environment, put together. */
import { readFile } from 'node:fs/promises';
import type { ServerConfig } from '../config/config-schema.js';
import { ConfigError, parseConfig } from '../config/parse-config.js';
import { readSecrets } from '../config/secrets.js';
import { sampleBusiness } from '../config/sample-business.js';
import { CommandError } from './command-error.js';

const DEFAULT_PORT = 8787;
const DEFAULT_DATABASE_URL = 'file:./punctual.db';

/** All that `serve` needs to know. */
export interface Settings {
  readonly config: ServerConfig;
  readonly port: number;
  /** All addresses of this machine when absent. */
  readonly host: string | undefined;
  readonly databaseUrl: string;
  /** Codes may be printed instead of sent: asked for, or the sample business is served. Never in production. */
  readonly isDevelopment: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new CommandError(`The config file ${path} cannot be read: ${messageOf(error)}`);
  }
}

/** Reads a business's config from its file. What is wrong with it is a {@link CommandError}. */
export async function readConfig(path: string): Promise<ServerConfig> {
  const value = await readJson(path);
  try {
    readSecrets(parseConfig(value), process.env);
    return value as ServerConfig;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new CommandError(`The config file ${path} cannot be used:\n${error.message.replaceAll(/^/gm, '  ')}`);
  }
}

function readPort(text: string | undefined): number {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new CommandError(`PORT must be a number from 0 to 65535, not "${text}".`);
  return port;
}

/** Reads the config file, or takes the sample business; what the environment sets goes before it. */
export async function readSettings(
  configFile: string | undefined,
  environment: Variables,
  inbox?: string,
): Promise<Settings> {
  const read = configFile === undefined ? sampleBusiness : await readConfig(configFile);
  const config = inbox === undefined ? read : { ...read, messages: { ...read.messages, inbox } };
  if (config.messages?.inbox !== undefined && environment['NODE_ENV'] === 'production')
    throw new CommandError('An inbox shows codes and is for development: leave it out where NODE_ENV is production.');
  return {
    config,
    port: readPort(environment['PORT']),
    host: environment['HOST'] || undefined,
    isDevelopment: (environment['NODE_ENV'] || (configFile === undefined && 'development')) === 'development',
    databaseUrl: environment['DATABASE_URL'] || config.databaseUrl || DEFAULT_DATABASE_URL,
  };
}
