package counterpoint.compare;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.compare.CitedPassages.Use;
import java.util.List;
import java.util.Optional;

/// What it says for two passages that they cite the same authority.
///
/// An authority that few passages cite says more than one that most cite; a case says more than a statute; the same
/// page, or one close to it, says more than the name alone; and a passage full of the authority more than one that
/// names it in passing.
///
/// @param authority what both cite
/// @param weight the evidence, in logits; never negative
/// @param text the evidence for reading, `Johnson v. Jones, at 313 and at 313–14`
record SharedAuthority(Authority authority, double weight, String text) {
    private static final double SAME_PAGE = 1.0;
    private static final double DENSE = 0.5;

    /// Weighs an authority that `left` and `right` share.
    ///
    /// @param rarity 0 for an authority that every passage cites, 1 for one that a single passage on either side cites
    static SharedAuthority of(Use left, Use right, double rarity) {
        Pins pins = Pins.nearest(left.mentions(), right.mentions());
        double density = Math.sqrt(left.density() * right.density());
        double weight = weight(left.authority().kind()) * rarity * (1 + SAME_PAGE * pins.nearness + DENSE * density);
        return new SharedAuthority(left.authority(), weight, left.authority().name() + pins.text);
    }

    Link.Reason reason() {
        return new Link.Reason(Link.Kind.SHARED_AUTHORITY, text, Optional.of(authority.key()));
    }

    private static double weight(AuthorityKind kind) {
        return switch (kind) {
            case CASE -> 2.0;
            case SECONDARY -> 1.6;
            case REGULATION -> 1.2;
            case STATUTE, RULE, CONSTITUTION -> 0.8;
            case RECORD -> 0.4;
            // Another page of the same decision is no authority that two opinions could share.
            case INTERNAL -> 0;
        };
    }

    /// The two pin cites that lie nearest each other, as words, and how near they are.
    private record Pins(double nearness, String text) {
        static Pins nearest(List<Mention> left, List<Mention> right) {
            Pins best = new Pins(0, "");
            for (Mention here : left) {
                for (Mention there : right) {
                    Pins pair = of(pin(here), pin(there));
                    if (pair.nearness > best.nearness || best.text.isEmpty()) {
                        best = pair;
                    }
                }
            }
            return best;
        }

        private static Pins of(Optional<String> left, Optional<String> right) {
            if (left.isEmpty() || right.isEmpty()) {
                return new Pins(0, "");
            }
            double nearness = PinPages.parse(left.get())
                    .flatMap(here -> PinPages.parse(right.get()).map(here::nearness))
                    .orElse(0.0);
            String text = left.equals(right)
                    ? ", at " + left.get() + " in both"
                    : ", at " + left.get() + " and at " + right.get();
            return new Pins(nearness, text);
        }

        private static Optional<String> pin(Mention mention) {
            return mention.citation().pin().or(mention::impliedPin);
        }
    }
}
