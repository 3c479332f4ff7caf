package counterpoint.compare;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.language.PlainTable;
import counterpoint.language.Sentences;
import counterpoint.opinion.Block;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads an opinion sentence by sentence and follows of which cases it speaks when it does not cite them.
///
/// `That case involved a warrant` is about the one case cited last; `those cases` are the ones of the last sentence that
/// cites; `here, by contrast` contrasts with what was discussed (`back-references.txt`). What was discussed is
/// remembered to the end of its paragraph and in the first sentence of the next. `None of the cases cited by the dissent` and
/// the like speak of those that their paragraph surveys next. Where two cases may be meant, none is.
final class Discussion {
    /// What the words of each list lead to: `that reliance` is reliance on a case.
    private static final Map<String, String> LEADS = Map.of(
            "[one]", "",
            "[many]", "",
            "[neither]", "neither ",
            "[none to come]", "none of ",
            "[to come]", "",
            "[reliance]", "reliance on ",
            "[contrast]", "by contrast to ",
            "[different]", "this case is unlike ");

    private static final Map<String, Pattern> WORDS = words();

    private final Sentences division = new Sentences();
    private final Map<Place, List<Mention>> mentions = new HashMap<>();
    private final Opinion opinion;

    /// The cases of the last sentence that has any.
    private Set<String> cited = Set.of();

    /// The cases of the last sentence that says something of any, rather than being supported by them.
    private Set<String> discussed = Set.of();

    Discussion(Side side) {
        this.opinion = side.opinion();
        for (Mention mention : side.mentions()) {
            mentions.computeIfAbsent(mention.citation().place().at(new Span(0, 0)), _ -> new ArrayList<>())
                    .add(mention);
        }
        mentions.values().forEach(its -> its.sort(Comparator.comparing(mention -> clean(mention))));
    }

    private static Map<String, Pattern> words() {
        List<String> table = PlainTable.lines(Discussion.class, "back-references.txt");
        Map<String, Pattern> words = new HashMap<>();
        for (String list : LEADS.keySet()) {
            String any = table.stream()
                    .dropWhile(line -> !line.equals(list))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("["))
                    .collect(Collectors.joining("|"));
            words.put(list, Pattern.compile("(?i)\\b(?:" + any + ")\\b(?! (?:to|with|between)\\b)"));
        }
        return words;
    }

    /// The sentences of the body, then of the footnotes, in order.
    List<Said> sentences() {
        List<Said> all = new ArrayList<>();
        for (int block = 0; block < opinion.body().size(); block++) {
            if (opinion.body().get(block) instanceof Heading) {
                forget();
            }
            all.addAll(sentences(new Place(opinion.id(), false, block, new Span(0, 0))));
        }
        for (int note = 0; note < opinion.footnotes().size(); note++) {
            forget();
            all.addAll(sentences(new Place(opinion.id(), true, note, new Span(0, 0))));
        }
        return all;
    }

    private void forget() {
        cited = Set.of();
        discussed = Set.of();
    }

    private List<Said> sentences(Place place) {
        List<Said> said = new ArrayList<>();
        Block block = opinion.block(place);
        String text = block.text().text();
        List<Mention> its = mentions.getOrDefault(place, List.of());
        Part whole = new Part(
                new Passage(
                        place.opinion(), 1, 0, text, List.of(place.at(new Span(0, text.length()))), block.span()),
                0,
                its);
        List<Reference> references = new ArrayList<>();
        Span before = new Span(0, 0);
        List<Span> sentences = division.in(text);
        for (int number = 0; number < sentences.size(); number++) {
            Span sentence = sentences.get(number);
            List<Mention> own = in(sentence, its);
            List<Reference> back = back(
                    text, sentence, own, new Survey(text, sentences.subList(number + 1, sentences.size()), its));
            own.forEach(mention -> references.add(reference(mention)));
            boolean bare = isBare(text, sentence, own);
            references.addAll(back);
            references.sort(Comparator.comparing(Reference::span));
            said.add(new Said(whole, sentence, bare ? before : new Span(0, 0), own, references));
            before = bare ? before.cover(sentence) : sentence;
            remember(own, bare, !back.isEmpty());
            if (said.size() == 1 && own.isEmpty() && back.isEmpty()) {
                forget();
            }
        }
        return said;
    }

    private static List<Mention> in(Span sentence, List<Mention> its) {
        return its.stream()
                .filter(mention -> sentence.contains(clean(mention).start()))
                .toList();
    }

    private static Reference reference(Mention mention) {
        return new Reference(clean(mention), keys(mention), "");
    }

    private static boolean isBare(String text, Span sentence, List<Mention> own) {
        List<Reference> references = own.stream().map(Discussion::reference).toList();
        return CitingSentence.isBare(CitingSentence.mask(text, sentence, references, ""));
    }

    /// The rest of a paragraph, which may survey cases.
    private record Survey(String text, List<Span> sentences, List<Mention> its) {
        /// Furthest from the beginning of its sentence that a case stands with which the sentence begins: `In `.
        private static final int LEAD = 3;

        /// The cases with which the next sentences begin, or that stand as a bare list: until a sentence cites otherwise.
        Set<String> cases() {
            Set<String> surveyed = new LinkedHashSet<>();
            boolean listed = false;
            for (Span sentence : sentences) {
                List<Mention> own = in(sentence, its);
                Set<String> cited = Discussion.cases(own);
                boolean bare = !cited.isEmpty() && isBare(text, sentence, own);
                boolean begins = !cited.isEmpty() && clean(own.getFirst()).start() - sentence.start() <= LEAD;
                if (cited.isEmpty() ? listed : !bare && !begins) {
                    break;
                }
                listed |= bare && surveyed.isEmpty();
                surveyed.addAll(bare ? cited : begins ? Discussion.cases(own.subList(0, 1)) : Set.of());
            }
            return surveyed;
        }
    }

    private void remember(List<Mention> own, boolean bare, boolean back) {
        Set<String> cases = cases(own);
        if (!cases.isEmpty()) {
            cited = cases;
            if (!bare) {
                discussed = cases;
            }
        } else if (back && cited.size() > 1) {
            discussed = cited;
        }
    }

    /// The words of a sentence that point to cases before it, or to those surveyed after it.
    private List<Reference> back(String text, Span sentence, List<Mention> own, Survey survey) {
        List<Reference> back = new ArrayList<>();
        WORDS.forEach((list, pattern) -> {
            Matcher found = pattern.matcher(text).region(sentence.start(), sentence.end());
            while (found.find()) {
                Span at = new Span(found.start(), found.end());
                Set<String> before = cases(own.stream()
                        .filter(mention -> clean(mention).end() <= at.start())
                        .toList());
                Set<String> meant = list.endsWith("to come]") ? survey.cases() : meant(list, before);
                if (!meant.isEmpty() && own.stream().noneMatch(mention -> clean(mention).overlaps(at))) {
                    back.add(new Reference(at, meant, LEADS.getOrDefault(list, "")));
                }
            }
        });
        return back;
    }

    /// @param before the cases that the sentence itself cites before the words
    private Set<String> meant(String list, Set<String> before) {
        return switch (list) {
            case "[one]", "[reliance]" -> one(before).or(() -> one(discussed)).or(() -> one(cited)).orElse(Set.of());
            case "[many]", "[neither]" -> before.size() > 1 ? before : cited;
            default -> discussed.containsAll(cited) ? discussed : Set.of();
        };
    }

    private static Optional<Set<String>> one(Set<String> cases) {
        return Optional.of(cases).filter(some -> some.size() == 1);
    }

    /// The cases that some citations mean; not those that only a parenthetical names.
    private static Set<String> cases(List<Mention> some) {
        return some.stream()
                .filter(mention -> mention.citation().within().isEmpty())
                .flatMap(mention -> mention.authority().stream())
                .filter(authority -> authority.kind() == AuthorityKind.CASE)
                .map(Authority::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> keys(Mention mention) {
        return mention.authority().map(authority -> Set.of(authority.key())).orElse(Set.of());
    }

    private static Span clean(Mention mention) {
        return mention.citation().place().clean();
    }
}
