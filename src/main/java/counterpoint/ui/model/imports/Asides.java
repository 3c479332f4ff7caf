package counterpoint.ui.model.imports;

import counterpoint.opinion.Correction;
import counterpoint.opinion.Decision;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Lists what is no part of a decision.
final class Asides {
    private static final int WORDS = 60;

    private Asides() {
    }

    static List<SetAside> of(Decision decision, List<Correction> corrections) {
        List<SetAside> asides = new ArrayList<>();
        decision.chrome().stream()
                .filter(span -> struck(corrections).stream().noneMatch(own -> own.contains(span)))
                .map(span -> new SetAside(words(decision, span), span, Optional.empty()))
                .forEach(asides::add);
        for (Correction correction : corrections) {
            struck(List.of(correction)).stream()
                    .map(span -> new SetAside(words(decision, span), span, Optional.of(correction)))
                    .forEach(asides::add);
        }
        asides.sort(Comparator.comparing(SetAside::place));
        return asides;
    }

    /// The stretches that the reader set aside.
    static List<Span> struck(List<Correction> corrections) {
        return corrections.stream()
                .filter(Correction.NotOpinionText.class::isInstance)
                .map(Correction::span)
                .toList();
    }

    private static String words(Decision decision, Span span) {
        String words = decision.source().at(span).strip().replaceAll("\\s+", " ");
        return words.length() <= WORDS ? words : words.substring(0, WORDS).strip() + " …";
    }
}
