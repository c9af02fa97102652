// The page's own count of visits: it runs once statistics are allowed, and its cookie goes when they no longer are.
const [, before = '0'] = /(?:^|; )_visits=(\d+)/.exec(document.cookie) ?? [];
const visits = Number(before) + 1;
document.cookie = `_visits=${visits};path=/;max-age=2592000;samesite=lax`;
const show = () => (document.querySelector('#visits').textContent = visits);
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show);
else show();
