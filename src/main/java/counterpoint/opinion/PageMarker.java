package counterpoint.opinion;

import counterpoint.text.Span;

/// The place at which a page of some print begins, taken out of the text: a star page `*1134` or a slip page's header.
///
/// @param label the page's number as printed, `1134`
/// @param series whose pages these are: `slip`, a reporter (`F.3d`), or `star` where the reporter is not known
/// @param span the raw span of the whole marker; what follows it is on the page
public record PageMarker(String label, String series, Span span) {
    /// The series of pages of a slip opinion.
    public static final String SLIP = "slip";

    /// A series of star pages whose reporter is not known.
    public static final String STAR = "star";

    /// The label for margins: `*1134` for a reporter's page, `[37]` for a slip page.
    public String marginLabel() {
        return series.equals(SLIP) ? "[" + label + "]" : "*" + label;
    }
}
