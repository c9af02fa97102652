/** Where a key moves the focus in a list of times: to the next or the one before, round the ends. Pure. */
export function indexForKey(key: string, from: number, count: number, rightToLeft: boolean): number | undefined {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case 'ArrowDown':
    case forward:
      return (from + 1) % count;
    case 'ArrowUp':
    case backward:
      return (from - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
