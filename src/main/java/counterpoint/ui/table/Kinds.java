package counterpoint.ui.table;

import counterpoint.authority.AuthorityKind;
import counterpoint.citation.CitationKind;
import counterpoint.ui.theme.Texts;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The names of kinds of authorities, and of forms of citations.
final class Kinds {
    private Kinds() {
    }

    /// The kind as the title of a group, `Statutes`.
    static String title(AuthorityKind kind) {
        return switch (kind) {
            case CASE -> Texts.of("table.kind.cases");
            case STATUTE -> Texts.of("table.kind.statutes");
            case RULE -> Texts.of("table.kind.rules");
            case CONSTITUTION -> Texts.of("table.kind.constitution");
            case REGULATION -> Texts.of("table.kind.regulations");
            case SECONDARY -> Texts.of("table.kind.secondary");
            case RECORD -> Texts.of("authority.record");
            case INTERNAL -> Texts.of("authority.internal");
        };
    }

    /// Mentions by form, `2 in full · 9 short · 4 id.`; nothing if all mentions have the same form as the source's kind.
    static String forms(Map<CitationKind, Integer> forms) {
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
