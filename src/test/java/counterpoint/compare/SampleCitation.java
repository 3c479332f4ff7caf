package counterpoint.compare;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.citation.Parties;
import counterpoint.citation.Printed;
import counterpoint.citation.Setting;
import counterpoint.citation.ShortCitation;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Authorities and hand-made short citations of them, for tests.
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

    private SampleCitation() {
    }

    public static Authority caseLaw(String name, String citation, int year) {
        return new Authority(
                name + ", " + citation + " (" + year + ")",
                AuthorityKind.CASE,
                name,
                List.of(citation),
                Optional.of("U.S."),
                OptionalInt.of(year));
    }

    /// A short citation of `authority` at a place, with a pin cite unless it is empty; raw and clean offsets agree.
    public static Mention mention(Authority authority, Place place, String text, String pin) {
        return mention(authority, place, place.clean(), text, pin);
    }

    /// The same, printed at `raw`.
    public static Mention mention(Authority authority, Place place, Span raw, String text, String pin) {
        return mention(
                place, raw, text, pin, Optional.of(authority), Resolution.State.RESOLVED, "named in full before");
    }

    /// A citation that means nothing known.
    public static Mention unresolved(Place place, Span raw, String text) {
        return mention(place, raw, text, "", Optional.empty(), Resolution.State.UNRESOLVED, "never cited in full");
    }

    private static Mention mention(
            Place place,
            Span raw,
            String text,
            String pin,
            Optional<Authority> authority,
            Resolution.State state,
            String because) {
        int core = text.indexOf(", ") + 2;
        Printed printed = new Printed(
                place,
                raw,
                text,
                core > 1 ? Optional.of(new Span(raw.start() + core, raw.end())) : Optional.empty(),
                pin.isEmpty() ? Optional.empty() : Optional.of(pin));
        ShortCitation citation = new ShortCitation(
                printed, Setting.none(), Parties.unnamed(), Optional.empty(), Optional.empty(), OptionalInt.empty());
        Resolution resolution = new Resolution(state, because, OptionalInt.empty(), List.of());
        return new Mention(0, citation, authority, Optional.empty(), resolution);
    }
}
