package counterpoint.ui.model.authorities;

import counterpoint.citation.CitationKind;
import java.util.EnumMap;
import java.util.Map;

/// How some opinions use an authority: how often, and in which forms.
///
/// @param count mentions, parallel citations not counted
/// @param forms the mentions by their form
public record Use(int count, Map<CitationKind, Integer> forms) {
    /// Not mentioned.
    public static final Use NONE = new Use(0, Map.of());

    public Use {
        forms = Map.copyOf(forms);
    }

    /// Both uses as one.
    Use and(Use other) {
        if (count == 0) {
            return other;
        }
        Map<CitationKind, Integer> all = new EnumMap<>(CitationKind.class);
        all.putAll(forms);
        other.forms.forEach((form, mentions) -> all.merge(form, mentions, Integer::sum));
        return new Use(count + other.count, all);
    }
}
