/** Adds to elements when they come near the window, so that a page of thousands does not wait for any of them. */

/** @param use called once for each element, also for those in a fold when it opens */
export function whenNear(elements: Iterable<Element>, use: (element: Element) => void): void {
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
  for (const element of elements) observer.observe(element);
}
