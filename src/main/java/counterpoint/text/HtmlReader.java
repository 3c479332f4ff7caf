package counterpoint.text;

/// Reads a web page, or a piece of one: a court's own page, an opinion's markup from CourtListener, a case of the
/// Caselaw Access Project as HTML or XML.
final class HtmlReader implements FormatReader {
    @Override
    public SourceText read(byte[] bytes, String label) throws UnreadableSourceException {
        SourceBuilder text = new SourceBuilder();
        Markup.append(SavedPage.in(TextEncoding.decode(bytes)), text);
        if (text.isBlank()) {
            throw new UnreadableSourceException(
                    label + " is a web page without text; save the opinion itself and choose that file.");
        }
        return text.build(label, StatedFacts.NONE);
    }
}
