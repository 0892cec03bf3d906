import { type Box, type Place, placeBeside, type Room } from './placement.ts';
import type { Surroundings } from './view.ts';

/** The card's widths, the wanted one first; the other where only that fits beside the composer. */
const widths = [320, 256];
/** Under this width a screen has no room beside a composer. */
const narrowest = 600;

/** The part of the page that can be seen, also while a phone's keyboard covers the rest. */
export function viewportBox(): Box {
  const { offsetLeft: left = 0, offsetTop: top = 0, width, height } = visualViewport ?? {};
  const { clientWidth, clientHeight } = document.documentElement;
  return { left, top, right: left + (width ?? clientWidth), bottom: top + (height ?? clientHeight) };
}

/** Whether the screen is so narrow that the notes start folded. */
export function isNarrow(): boolean {
  const { left, right } = viewportBox();
  return right - left < narrowest;
}

/** Where everything is at this moment; absent when the composer is out of sight. */
export function roomAround({ boundary, editables, submit }: Surroundings): Room | undefined {
  const viewport = viewportBox();
  const box = boundary.getBoundingClientRect();
  const seen = box.bottom > viewport.top && box.top < viewport.bottom && box.right > viewport.left;
  if (!seen || box.width === 0) return undefined;
  const boxes = (elements: HTMLElement[]) =>
    elements
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
  return { viewport, boundary: box, editables: boxes(editables), submit: boxes(submit) };
}

/** Measures the panel and finds its place. Heights are measured once for each content and width. */
export class PanelPlacer {
  private readonly heights = new Map<number, number>();

  constructor(private readonly panel: HTMLElement) {}

  /** The content changed: what was measured no longer holds. */
  forget(): void {
    this.heights.clear();
  }

  find(room: Room, open: boolean): Place {
    if (!open) {
      this.panel.style.width = '';
      this.panel.style.maxHeight = '';
      const { width, height } = this.panel.getBoundingClientRect();
      return placeBeside({ width, height }, room);
    }
    const places = widths.map((width) => placeBeside({ width, height: this.heightAt(width) }, room));
    const [wanted, slim] = places as [Place, Place];
    return slim.over === 'nothing' && wanted.over !== 'nothing' ? slim : wanted;
  }

  apply(place: Place, open: boolean): void {
    const { style } = this.panel;
    style.left = `${Math.round(place.left)}px`;
    style.top = `${Math.round(place.top)}px`;
    style.width = open ? `${place.width}px` : '';
    style.maxHeight = open ? `${Math.floor(place.height)}px` : '';
  }

  private heightAt(width: number): number {
    const known = this.heights.get(width);
    if (known !== undefined) return known;
    const { panel } = this;
    const scroller = panel.querySelector('.scroller');
    const scrolled = scroller?.scrollTop ?? 0;
    const { width: widthBefore, maxHeight: heightBefore } = panel.style;
    panel.style.width = `${width}px`;
    panel.style.maxHeight = 'none';
    const { height } = panel.getBoundingClientRect();
    panel.style.width = widthBefore;
    panel.style.maxHeight = heightBefore;
    if (scroller) scroller.scrollTop = scrolled;
    this.heights.set(width, Math.ceil(height));
    return Math.ceil(height);
  }
}
