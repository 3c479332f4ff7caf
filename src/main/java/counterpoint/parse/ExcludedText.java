package counterpoint.parse;

import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.NoOpinionBegins;
import counterpoint.opinion.Correction.NoParagraphBegins;
import counterpoint.opinion.Correction.NotOpinionText;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.Correction.OpinionBegins;
import counterpoint.opinion.Correction.OpinionIs;
import counterpoint.opinion.Correction.ParagraphBegins;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The stretches that the reader marked as not opinion text; they are left out as page headers are.
///
/// @param spans raw, in order; they do not overlap
record ExcludedText(List<Span> spans) {
    static ExcludedText by(List<Correction> corrections, String source) {
        List<Span> spans = new ArrayList<>();
        for (Correction correction : corrections) {
            switch (correction) {
                case NotOpinionText(Span span) -> spans.add(Texts.trim(source, new Span(
                        Math.min(span.start(), source.length()), Math.min(span.end(), source.length()))));
                case OfCitation _,OpinionBegins _,NoOpinionBegins _,OpinionIs _,ParagraphBegins _,NoParagraphBegins _ -> {
                    // They move what is read, and leave nothing out.
                }
            }
        }
        return new ExcludedText(Removals.NONE.with(spans).spans());
    }

    /// One problem for each stretch, so that what is left out can be seen and taken back.
    List<ParseProblem> problems() {
        return spans.stream()
                .map(span -> new ParseProblem(
                        ParseProblem.Kind.CHROME,
                        "You marked this as not part of the opinion; it was left out.",
                        span))
                .toList();
    }

    /// These stretches among others, in order.
    List<Span> among(List<Span> others) {
        List<Span> all = new ArrayList<>(others);
        all.addAll(spans);
        all.sort(null);
        return all;
    }
}
