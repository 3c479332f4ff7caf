package counterpoint.ui.table;

import counterpoint.authority.AuthorityKind;
import counterpoint.ui.theme.Texts;

/// The names of kinds of authorities.
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
}
