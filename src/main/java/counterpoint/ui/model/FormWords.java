package counterpoint.ui.model;

import counterpoint.citation.CitationKind;
import counterpoint.ui.theme.Texts;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The words for the forms in which an authority is mentioned.
public final class FormWords {
    private FormWords() {
    }

    /// Mentions by form, `2 in full · 9 short · 4 Id.`; nothing for what has but one form, such as statutes.
    public static String of(Map<CitationKind, Integer> forms) {
        return new TreeMap<>(forms).entrySet().stream()
                .map(form -> form(form.getKey(), form.getValue()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String form(CitationKind kind, int count) {
        return switch (kind) {
            case FULL -> Texts.of("table.form.full", count);
            case SHORT -> Texts.of("table.form.short", count);
            case ID -> Texts.of("table.form.id", count);
            case SUPRA -> Texts.of("table.form.supra", count);
            case NAME -> Texts.of("table.form.name", count);
            case STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY, RECORD, INTERNAL -> "";
        };
    }
}
