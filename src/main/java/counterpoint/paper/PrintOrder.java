package counterpoint.paper;

/// What is to be printed, and how.
///
/// @param title what the printer's queue calls it
/// @param pdf the document
/// @param paper what it is printed on
/// @param copies 1 or more
/// @param twoSided whether on both sides of each sheet, to be turned along its long edge
public record PrintOrder(String title, PdfFile pdf, PaperSize paper, int copies, boolean twoSided) {
    public PrintOrder {
        if (copies < 1) {
            throw new IllegalArgumentException("at least one copy");
        }
    }
}
