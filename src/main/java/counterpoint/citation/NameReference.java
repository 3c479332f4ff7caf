package counterpoint.citation;

import java.util.List;

/// A case named alone in prose: `Johnson does not block appellate jurisdiction here`.
///
/// @param printed the name
/// @param setting the parenthetical around it
/// @param name as cited elsewhere, so that damage in print is undone (`Crawford-El` for `Cmwford-El`)
/// @param bearers indexes of the full citations in the decision whose case bears the name, in the order printed
public record NameReference(Printed printed, Setting setting, String name, List<Integer> bearers) implements Citation {
    public NameReference {
        bearers = List.copyOf(bearers);
    }

    @Override
    public CitationKind kind() {
        return CitationKind.NAME;
    }
}
