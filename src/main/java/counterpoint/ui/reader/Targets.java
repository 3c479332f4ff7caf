package counterpoint.ui.reader;

import counterpoint.text.Span;
import counterpoint.ui.text.Decoration;
import counterpoint.ui.text.DecorationKind;
import counterpoint.ui.text.TextPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What in a column leads somewhere without being a citation: references to footnotes, their marks, folds.
final class Targets {
    private final List<Target> targets = new ArrayList<>();

    /// One of them: its block, its shown offsets, and what it is.
    record Target(int block, Span span, Insertion.Role role) {
    }

    Targets(List<Additions.Block> blocks) {
        for (int block = 0; block < blocks.size(); block++) {
            for (ShownBlock.Shown shown : blocks.get(block).shown().insertions()) {
                if (!(shown.role() instanceof Insertion.Role.Plain)) {
                    targets.add(new Target(block, shown.span(), shown.role()));
                }
            }
        }
    }

    /// The target at a position; the caret may stand on either side of it.
    Optional<Target> at(TextPosition position) {
        return targets.stream()
                .filter(target -> target.block() == position.block())
                .filter(target -> target.span().start() <= position.offset()
                        && position.offset() <= target.span().end())
                .findFirst();
    }

    /// The pills of all folds and of words that are left out.
    List<Decoration> pills() {
        return marks(Targets::isPill, DecorationKind.PILL);
    }

    private static boolean isPill(Insertion.Role role) {
        return switch (role) {
            case Insertion.Role.Fold _,Insertion.Role.LeftOut _ -> true;
            case Insertion.Role.Plain _,Insertion.Role.Reference _,Insertion.Role.Note _ -> false;
        };
    }

    /// The reference to a footnote.
    Optional<Target> reference(int note) {
        return targets.stream()
                .filter(target -> target.role().equals(new Insertion.Role.Reference(note)))
                .findFirst();
    }

    private List<Decoration> marks(Predicate<Insertion.Role> wanted, DecorationKind kind) {
        return targets.stream()
                .filter(target -> wanted.test(target.role()))
                .map(target -> new Decoration(
                        target.block(), target.span().start(), target.span().end(), kind))
                .toList();
    }
}
