package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.language.Sentences;
import counterpoint.language.Words;
import counterpoint.opinion.Block;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells from the sentences around its citations how an opinion uses an authority.
///
/// Each sentence that cites it votes: by its cues ([TreatmentCue]), if it has some; else by its signal (`See` supports,
/// `But see` does not, `Cf.` is neutral; Indigo Book R4) and by whether it is named for itself or only for the sake of
/// another citation (`quoting`). A sentence about the other opinion, a party or a court below tells their use and does
/// not vote, unless a cue says what it blames them for.
final class TreatmentReader {
    private static final double SUPPORT = 1;
    private static final double AGAINST = 2;
    private static final int BARE = 2;
    private static final double UNNAMED = 0.6;
    private static final double BORROWED = 0.5;
    private static final double ELSEWHERE = 0.4;

    private static final Pattern SIGNALED = Pattern.compile(
            "(?:but |and )?(?:see|accord|cf\\.|contra|compare|contrast|e\\. ?g\\.),?(?: (?:also|e\\. ?g\\.|generally),?)* @");

    private static final List<TreatmentCue> CUES = TreatmentCue.table();

    private final Sentences division = new Sentences();
    private final Side side;
    private final Naming naming;
    private final Map<String, List<Read>> read = new HashMap<>();
    private final Map<Place, List<Mention>> byBlock = new HashMap<>();

    /// @param other the opinion against which this one is read; empty if there is none
    TreatmentReader(Side side, Optional<Opinion> other) {
        this.side = side;
        this.naming = other.map(Naming::new).orElseGet(Naming::ofNobody);
        for (Mention mention : side.mentions()) {
            byBlock.computeIfAbsent(block(mention.citation().place()), key -> new ArrayList<>())
                    .add(mention);
        }
        byBlock.values().forEach(its -> its.sort(Comparator.comparing(mention -> mention.citation().place().clean())));
    }

    /// How the opinion uses an authority in the stretches given.
    ///
    /// @param within raw spans; none for the whole opinion
    /// @return empty if it does not cite it there
    Optional<AuthorityTreatment> of(String authority, List<Span> within) {
        List<Read> sentences = read.computeIfAbsent(authority, this::read);
        Optional<Read> first = sentences.stream().filter(one -> one.isAsked(within)).findFirst();
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
                    || sentence.mentions().stream()
                            .anyMatch(mention -> within.stream()
                                    .anyMatch(span -> span.overlaps(mention.citation().raw())));
        }
    }

    private List<Read> read(String authority) {
        return sentences(authority).stream().map(sentence -> new Read(sentence, votes(sentence))).toList();
    }

    private Map<Treatment, Double> votes(CitingSentence sentence) {
        Map<Treatment, Double> votes = new EnumMap<>(Treatment.class);
        boolean own = !sentence.aboutOther();
        boolean reported = false;
        boolean denied = false;
        Set<String> words = TreatmentCue.words(sentence.masked());
        for (TreatmentCue cue : CUES) {
            if (cue.isIn(sentence, words)) {
                switch (cue.shows()) {
                    case TREATMENT -> vote(cue, votes);
                    case OTHER -> {
                        if (sentence.aboutOther()) {
                            vote(cue, votes);
                        }
                    }
                    case REPORTED -> reported = true;
                    case OWN -> own = true;
                    case DENIED -> denied = true;
                }
            }
        }
        if (reported || !own) {
            return blamed(sentence, words, votes);
        }
        if (denied) {
            votes.remove(Treatment.DISTINGUISHES);
            votes.remove(Treatment.READS_NARROWLY);
        }
        if (votes.isEmpty()) {
            sentence.mentions().forEach(mention -> bySignal(mention, votes));
        }
        return votes;
    }

    /// What a sentence that tells another's view says of this opinion's own.
    private Map<Treatment, Double> blamed(
            CitingSentence sentence, Set<String> words, Map<Treatment, Double> votes) {
        Map<Treatment, Double> blamed = new EnumMap<>(Treatment.class);
        CUES.stream()
                .filter(cue -> cue.shows() == TreatmentCue.Shows.OTHER && sentence.aboutOther())
                .filter(cue -> cue.isIn(sentence, words))
                .forEach(cue -> vote(cue, blamed));
        if (votes.containsKey(Treatment.REJECTS)) {
            blamed.put(Treatment.REJECTS, votes.get(Treatment.REJECTS));
        }
        if (blamed.isEmpty() && sentence.mentions().stream().allMatch(TreatmentReader::isBorrowed)) {
            blamed.put(Treatment.CITES_NEUTRALLY, BORROWED);
        }
        return blamed;
    }

    private static void vote(TreatmentCue cue, Map<Treatment, Double> votes) {
        cue.treatment()
                .ifPresent(treatment -> votes.merge(treatment, cue.weight() * (cue.names() ? 1 : UNNAMED), Math::max));
    }

    private static void bySignal(Mention mention, Map<Treatment, Double> votes) {
        String signal = mention.citation().signal().orElse("").toLowerCase(Locale.ROOT);
        if (signal.startsWith("but") || signal.startsWith("contra")) {
            votes.merge(Treatment.DISTINGUISHES, AGAINST, Double::sum);
        } else if (isBorrowed(mention)) {
            votes.merge(Treatment.CITES_NEUTRALLY, BORROWED, Double::sum);
        } else if (signal.startsWith("cf")
                || signal.startsWith("compare")
                || signal.startsWith("see generally")) {
            votes.merge(Treatment.CITES_NEUTRALLY, SUPPORT, Double::sum);
        } else {
            votes.merge(Treatment.RELIES_ON, SUPPORT, Double::sum);
        }
    }

    /// Whether it is named only for the sake of another citation, in that one's parenthetical.
    private static boolean isBorrowed(Mention mention) {
        return mention.citation().within().isPresent();
    }

    private List<CitingSentence> sentences(String authority) {
        List<CitingSentence> sentences = new ArrayList<>();
        byBlock.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Place, List<Mention>> one) -> one.getKey().footnote())
                        .thenComparingInt(one -> one.getKey().block()))
                .forEach(one -> sentences.addAll(sentences(one.getKey(), one.getValue(), authority)));
        return sentences;
    }

    private List<CitingSentence> sentences(Place place, List<Mention> all, String authority) {
        if (all.stream().noneMatch(mention -> mention.means(authority))) {
            return List.of();
        }
        Block block = side.opinion().block(place);
        String text = block.text().text();
        Part whole = new Part(
                new Passage(
                        place.opinion(), 1, 0, text, List.of(place.at(new Span(0, text.length()))), block.span()),
                0,
                all);
        List<CitingSentence> sentences = new ArrayList<>();
        Span before = new Span(0, 0);
        for (Span sentence : division.in(text)) {
            List<Mention> its = all.stream()
                    .filter(mention -> mention.means(authority) && mention.countsAsMention())
                    .filter(mention -> sentence.contains(mention.citation().place().clean().start()))
                    .toList();
            String masked = CitingSentence.mask(text, sentence, all, authority);
            boolean bare = isBare(masked);
            Span shown = bare ? before.cover(sentence) : sentence;
            // What a bare citation supports is said in the sentence before.
            String read = bare
                    ? CitingSentence.mask(text, before, all, authority) + CitingSentence.NEXT + masked
                    : masked;
            if (!its.isEmpty()) {
                sentences.add(new CitingSentence(
                        block.text().rawSpan(shown),
                        shown.of(text),
                        its,
                        read,
                        naming.in(whole, sentence).isPresent()));
            }
            before = shown;
        }
        return sentences;
    }

    /// Whether a sentence is a citation and hardly anything else, whatever its parenthetical says.
    private static boolean isBare(String masked) {
        int bracket = masked.indexOf('(');
        String own = bracket < 0 ? masked : masked.substring(0, bracket);
        return SIGNALED.matcher(masked).lookingAt()
                || (masked.startsWith("@") && Words.count(own.replace("@a", "").replace("@b", "")) <= BARE);
    }

    private static Place block(Place place) {
        return place.at(new Span(0, 0));
    }
}
