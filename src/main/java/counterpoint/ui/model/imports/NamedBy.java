package counterpoint.ui.model.imports;

import counterpoint.authority.Authority;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Whether typed words name an authority: each begins a word of its name or citations, in any letter case.
final class NamedBy {
    private final List<String> sought;

    NamedBy(String typed) {
        this.sought = Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean names(Authority authority) {
        String words = " " + (authority.key() + " " + String.join(" ", authority.citations())).toLowerCase(Locale.ROOT);
        return sought.stream().allMatch(word -> words.contains(" " + word));
    }
}
