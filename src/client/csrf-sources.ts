/** Where a page that sends cookies may have its token from, beside `GET /csrf`. */

/** Reads the token from `<meta name="csrf-token" content="…">`, or a meta tag of another name. */
export function csrfFromMeta(name = 'csrf-token'): () => string | undefined {
  return () => document.querySelector<HTMLMetaElement>(`meta[name="${CSS.escape(name)}"]`)?.content || undefined;
}

/** Reads the token from a cookie that scripts may read. */
export function csrfFromCookie(name = 'XSRF-TOKEN'): () => string | undefined {
  return () => {
    const cookies = document.cookie.split('; ').map((pair) => pair.split('='));
    const value = cookies
      .find(([key]) => key === name)
      ?.slice(1)
      .join('=');
    return value ? decodeURIComponent(value) : undefined;
  };
}
