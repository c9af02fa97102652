import { until } from './until.js';

/** The text of the file that the visitor is given by what they do. */
export async function savedFile(act: () => Promise<void>): Promise<string> {
  const files: Blob[] = [];
  const real = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return real(file);
  };
  try {
    await act();
    await until(() => files.length, 'a file');
    return await files[0]!.text();
  } finally {
    URL.createObjectURL = real;
  }
}
