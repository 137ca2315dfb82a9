/**
 * Reads the numbers that count something in the world: how many, of what, of which kind, as of when, and who says so.
 *
 * <p>Start reading at {@link dateline.processing.figure.FigureReader}. The word lists beside this package may be edited
 * by anybody who knows news copy.
 */
package dateline.processing.figure;
