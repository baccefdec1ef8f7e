/** Adds to elements when they come near the window, so that a page of thousands does not wait for any of them. */

/**
 * @param use called once for each element, also for those in a fold when it opens
 * @returns tells of elements; of one that is known already, nothing comes
 */
export function whenNear(use: (element: Element) => void): (elements: Iterable<Element>) => void {
  const known = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        use(target);
      }
    },
    { rootMargin: '50%' },
  );
  return (elements) => {
    for (const element of elements) {
      if (!known.has(element)) observer.observe(element);
      known.add(element);
    }
  };
}
