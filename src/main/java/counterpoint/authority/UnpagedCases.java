package counterpoint.authority;

import counterpoint.citation.CaseCitation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cases whose volume is printed but no page yet, `Bucklew v. Precythe, 587 U. S. ___ (2019)`: of one name in one volume
/// they are one case, wherever they are cited.
final class UnpagedCases {
    private final Map<Printed, KnownCase> cases = new HashMap<>();

    /// What is printed of such a case.
    private record Printed(String volume, String reporter, String name) {
    }

    /// The case cited before without a page that a full citation means; null if there is none.
    @Nullable
    KnownCase of(CaseCitation full) {
        Printed printed = printed(full);
        KnownCase found = printed == null ? null : cases.get(printed);
        boolean another = found != null
                && full.page().isPresent()
                && found.cites().stream().anyMatch(cite -> cite.reporter().equals(full.reporter().orElse("")));
        return another ? null : found;
    }

    /// Takes note of a case, if no page is printed.
    void add(CaseCitation full, KnownCase found) {
        Printed printed = full.page().isPresent() ? null : printed(full);
        if (printed != null) {
            cases.putIfAbsent(printed, found);
        }
    }

    /// Tells the register in which volumes they are.
    void file(CaseRegister register) {
        cases.forEach((printed, found) -> register.learn(printed.volume, printed.reporter, found.meant()));
    }

    private static @Nullable Printed printed(CaseCitation full) {
        return full.volume().isPresent()
                && full.reporter().isPresent()
                && full.parties().name().isPresent()
                && full.parallelOf().isEmpty()
                        ? new Printed(
                                full.volume().get(),
                                full.reporter().get(),
                                KnownCase.folded(full.parties().name().get()))
                        : null;
    }
}
