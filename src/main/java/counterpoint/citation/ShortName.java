package counterpoint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One short name, with the cases that bear it as far as they are read, and what the decision itself shows of its use.
final class ShortName {
    /// How freely a name may be read in prose.
    enum Trust {
        /// A name of its own: prose needs no further cue.
        SURE,
        /// An ordinary word, an institution, or a person of the case too: only after "in", "under" and the like.
        CUED,
        /// The second party, whom prose seldom calls a case by; a party of this very case: only where the words around
        /// leave no doubt.
        WEAK
    }

    /// More cases of one name are not kept apart: a name that so many bear tells nothing.
    private static final int MOST_BEARERS = 64;
    /// So often a name must be used as that of a case, and never as that of a person, to be trusted.
    private static final int ENOUGH = 2;

    private final String name;
    private final List<Draft> bearers = new ArrayList<>();
    private final List<Draft> weakBearers = new ArrayList<>();
    private Trust trust;
    private boolean promotable;
    private int asCase;
    private int asPerson;

    ShortName(String name, Trust trust) {
        this.name = name;
        this.trust = trust;
    }

    /// The name in plain print.
    String name() {
        return name;
    }

    /// How freely it may be read: as freely as the surest of its bearers allows, more freely where the decision uses it
    /// as a case's name, less where it speaks of a person so named.
    Trust trust() {
        if (promotable && asPerson == 0 && asCase > 0) {
            return asCase >= ENOUGH ? Trust.SURE : Trust.CUED;
        }
        boolean person = asPerson > ENOUGH && asPerson > 2 * asCase;
        return trust == Trust.SURE && person ? Trust.CUED : trust;
    }

    /// Full citations whose case bears it, in the order printed; those that bear it as the second party only where no
    /// other does.
    List<Draft> bearers() {
        return bearers.isEmpty() ? weakBearers : bearers;
    }

    /// Takes a case in.
    ///
    /// @param learns whether use in the decision may make the name surer
    void add(Draft bearer, Trust itsTrust, boolean learns) {
        List<Draft> like = itsTrust == Trust.WEAK ? weakBearers : bearers;
        if (like.size() < MOST_BEARERS && like.stream().noneMatch(known -> isSame(known, bearer))) {
            like.add(bearer);
        }
        if (itsTrust.compareTo(trust) < 0) {
            trust = itsTrust;
        }
        promotable |= learns;
    }

    /// Counts one use of the name that is plainly a case's.
    void usedAsCase() {
        asCase++;
    }

    /// Counts one use of the name that is plainly a person's.
    void usedAsPerson() {
        asPerson++;
    }

    private static boolean isSame(Draft one, Draft other) {
        return Objects.equals(one.volume, other.volume)
                && Objects.equals(one.page, other.page)
                && Objects.equals(one.source, other.source);
    }
}
