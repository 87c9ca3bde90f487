package org.onrecord.store.pages.chart;

/**
 * A bar of a chart, in the chart's own units.
 *
 * @param style the class in the style sheet
 * @param label what it stands for, shown when it is pointed at
 */
public record Bar(int x, int y, int width, int height, String style, String label) {}
