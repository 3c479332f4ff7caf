/// Sets text on pages and prints them; knows nothing of opinions.
///
/// Start with [counterpoint.paper.PageSetter]: it takes [counterpoint.paper.Section]s of [counterpoint.paper.Paragraph]s,
/// breaks them into lines (`LineSetter`, with the widths of `Typefaces`) and the lines into [counterpoint.paper.Page]s, which
/// are values that say where each word stands and to which [counterpoint.paper.Element] it belongs.
/// [counterpoint.paper.PdfPages] draws them as a PDF, which `PdfTags` makes readable to screen readers,
/// [counterpoint.paper.PdfFile] opens any PDF to look at its pages, and [counterpoint.paper.Printers] sends one to a printer
/// of the machine. Comes before `export`, which says what is printed, and the window, which asks for it.
package counterpoint.paper;
