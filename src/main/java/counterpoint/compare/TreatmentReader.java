package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.opinion.Opinion;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells from the sentences around its citations how an opinion uses an authority.
///
/// Each sentence that cites it votes: by its cues ([TreatmentCue]), if it has some; else by its signal (`See` supports,
/// `But see` does not, `Cf.` is neutral; Indigo Book R4) and by whether it is named for itself or only for the sake of
/// another citation (`quoting`). A sentence that speaks of it without a citation ([Discussion]) votes by cues that name it.
/// What a sentence reports as the view of a party, a court below or the other opinion is not this opinion's own and does
/// not vote ([Reported]); nor does a sentence about the other opinion, unless a cue says what it blames that one for.
/// Questions ask and do not vote; what is conceded is no ground.
final class TreatmentReader {
    private static final double SUPPORT = 1;
    private static final double AGAINST = 2;
    private static final double UNNAMED = 0.6;
    private static final double BORROWED = 0.5;
    private static final double ELSEWHERE = 0.4;

    private static final List<TreatmentCue> CUES = TreatmentCue.table();
    private static final Reported REPORTED = new Reported(CUES, TreatmentCue.Shows.REPORTED);
    private static final Reported TOLD = new Reported(CUES, TreatmentCue.Shows.TOLD);

    private final Side side;
    private final Naming naming;
    private final List<Said> said;
    private final Map<String, List<Read>> read = new HashMap<>();

    /// @param other the opinion against which this one is read; empty if there is none
    TreatmentReader(Side side, Optional<Opinion> other) {
        this.side = side;
        this.naming = other.map(Naming::new).orElseGet(Naming::ofNobody);
        this.said = new Discussion(side).sentences();
    }

    /// How the opinion uses an authority in the stretches given.
    ///
    /// @param within raw spans; none for the whole opinion
    /// @return empty if it does not cite it there
    Optional<AuthorityTreatment> of(String authority, List<Span> within) {
        List<Read> sentences = read.computeIfAbsent(authority, this::read);
        Optional<Read> first = sentences.stream()
                .filter(one -> one.isAsked(within) && !one.sentence.mentions().isEmpty())
                .findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        TreatmentVotes votes = new TreatmentVotes();
        sentences.forEach(one -> votes.add(one.sentence, one.votes, one.isAsked(within) ? 1 : ELSEWHERE));
        Treatment treatment = votes.decided();
        CitingSentence shown = votes.shown(treatment).orElse(first.get().sentence);
        return Optional.of(new AuthorityTreatment(
                authority, side.opinion().id(), treatment, shown.raw(), shown.text(), State.COMPUTED));
    }

    /// A sentence with what it says of the authority.
    private record Read(CitingSentence sentence, Map<Treatment, Double> votes) {
        boolean isAsked(List<Span> within) {
            return within.isEmpty()
                    || (sentence.mentions().isEmpty()
                            ? within.stream().anyMatch(span -> span.overlaps(sentence.raw()))
                            : sentence.mentions().stream()
                                    .anyMatch(mention -> within.stream()
                                            .anyMatch(span -> span.overlaps(mention.citation().raw()))));
        }
    }

    private List<Read> read(String authority) {
        return said.stream()
                .filter(one -> one.means(authority))
                .map(one -> sentence(one, authority))
                .map(sentence -> new Read(sentence, votes(sentence)))
                .toList();
    }

    private CitingSentence sentence(Said one, String authority) {
        CleanText text = one.text(side.opinion());
        String all = TOLD.without(naming.marked(one.masked(authority)));
        String own = REPORTED.without(all);
        return new CitingSentence(
                text.rawSpan(one.shown()),
                one.shown().of(text.text()),
                one.mentions().stream()
                        .filter(mention -> mention.means(authority) && mention.countsAsMention())
                        .toList(),
                own,
                !own.equals(all),
                naming.in(one.block(), one.shown()).isPresent(),
                naming.in(one.block(), one.sentence()).isEmpty());
    }

    private static Map<Treatment, Double> votes(CitingSentence sentence) {
        if (sentence.asks()) {
            return Map.of();
        }
        Map<Treatment, Double> votes = new EnumMap<>(Treatment.class);
        Map<Treatment, Double> blamed = new EnumMap<>(Treatment.class);
        boolean own = !sentence.aboutOther();
        boolean denied = false;
        boolean upheld = false;
        boolean conceded = false;
        Set<String> words = TreatmentCue.words(sentence.masked());
        for (TreatmentCue cue : CUES) {
            if (cue.isIn(sentence.masked(), words)) {
                switch (cue.shows()) {
                    case TREATMENT -> vote(cue, sentence, votes);
                    case OTHER -> vote(cue, sentence, blamed);
                    case ANY -> {
                        vote(cue, sentence, votes);
                        vote(cue, sentence, blamed);
                    }
                    case OWN -> own = true;
                    case DENIED -> denied = true;
                    case UPHELD -> upheld = true;
                    case CONCEDED -> conceded = true;
                    case REPORTED, TOLD -> {
                        // What is reported was taken out.
                    }
                }
            }
        }
        if (!own) {
            votes.keySet().retainAll(blamed.isEmpty() ? Set.of(Treatment.REJECTS) : Set.of());
        }
        if (sentence.aboutOther()) {
            blamed.forEach((treatment, weight) -> votes.merge(treatment, weight, Math::max));
        }
        if (own && denied) {
            votes.remove(Treatment.DISTINGUISHES);
            votes.remove(Treatment.READS_NARROWLY);
        }
        if (upheld) {
            votes.remove(Treatment.REJECTS);
        }
        if (conceded) {
            votes.remove(Treatment.RELIES_ON);
        }
        if (votes.isEmpty()) {
            boolean supports = (own || sentence.supports()) && (denied || !sentence.reports());
            for (Mention mention : sentence.mentions()) {
                bySignal(mention, supports, conceded, votes);
            }
        }
        return votes;
    }

    /// Of a sentence that does not cite the authority, only a cue that names it says something of it.
    private static void vote(TreatmentCue cue, CitingSentence sentence, Map<Treatment, Double> votes) {
        if (cue.names() || !sentence.mentions().isEmpty()) {
            cue.treatment()
                    .ifPresent(
                            treatment -> votes.merge(treatment, cue.weight() * (cue.names() ? 1 : UNNAMED), Math::max));
        }
    }

    /// @param supports whether the citation supports what this opinion itself says; if not, only its parentheticals tell
    private static void bySignal(
            Mention mention, boolean supports, boolean conceded, Map<Treatment, Double> votes) {
        String signal = mention.citation().signal().orElse("").toLowerCase(Locale.ROOT);
        if (mention.citation().within().isPresent()) {
            votes.merge(Treatment.CITES_NEUTRALLY, BORROWED, Double::sum);
        } else if (!supports) {
            return;
        } else if (signal.startsWith("but") || signal.startsWith("contra")) {
            votes.merge(Treatment.DISTINGUISHES, AGAINST, Double::sum);
        } else if (conceded
                || signal.startsWith("cf")
                || signal.startsWith("compare")
                || signal.startsWith("see generally")) {
            votes.merge(Treatment.CITES_NEUTRALLY, SUPPORT, Double::sum);
        } else {
            votes.merge(Treatment.RELIES_ON, SUPPORT, Double::sum);
        }
    }
}
