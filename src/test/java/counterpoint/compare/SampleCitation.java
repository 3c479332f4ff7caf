package counterpoint.compare;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.citation.Citation;
import counterpoint.citation.Parties;
import counterpoint.citation.Printed;
import counterpoint.citation.Setting;
import counterpoint.citation.ShortCitation;
import counterpoint.opinion.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A hand-made citation for tests.
public final class SampleCitation {
    public static final Authority JOHNSON = caseLaw("Johnson v. Jones", "515 U.S. 304", 1995);
    public static final Authority CRAWFORD_EL = caseLaw("Crawford-El v. Britton", "523 U.S. 574", 1998);
    public static final Authority SECTION_1983 = new Authority(
            "42 U.S.C. § 1983",
            AuthorityKind.STATUTE,
            "42 U.S.C. § 1983",
            List.of("42 U.S.C. § 1983"),
            Optional.empty(),
            OptionalInt.empty());

    private SampleCitation() {}

    public static Authority caseLaw(String name, String citation, int year) {
        return new Authority(
                name + ", " + citation + " (" + year + ")",
                AuthorityKind.CASE,
                name,
                List.of(citation),
                Optional.of("U.S."),
                OptionalInt.of(year));
    }

    /// A short citation of `authority` at a place, with a pin cite unless it is empty.
    public static Mention mention(Authority authority, Place place, String text, String pin) {
        Citation citation = citation(place, text, pin.isEmpty() ? Optional.empty() : Optional.of(pin));
        Resolution resolved =
                new Resolution(Resolution.State.RESOLVED, "named in full before", OptionalInt.empty(), List.of());
        return new Mention(0, citation, Optional.of(authority), Optional.empty(), resolved);
    }

    /// A citation that means nothing known.
    public static Mention unresolved(Place place, String text) {
        Citation citation = citation(place, text, Optional.empty());
        Resolution unknown = new Resolution(
                Resolution.State.UNRESOLVED, "never cited in full", OptionalInt.empty(), List.of());
        return new Mention(0, citation, Optional.empty(), Optional.empty(), unknown);
    }

    private static Citation citation(Place place, String text, Optional<String> pin) {
        return new ShortCitation(
                new Printed(place, place.clean(), text, Optional.empty(), pin),
                Setting.none(),
                Parties.unnamed(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }
}
