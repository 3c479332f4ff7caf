package counterpoint.compare;

import counterpoint.doctrine.Doctrine;
import counterpoint.language.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Says in words what speaks for a link, what says most first.
final class Reasons {
    private static final int WORDS = 4;

    /// Characters of a quotation that tell where it stands.
    private static final int LONGEST = 100;

    private final Evidence evidence;
    private final Side leftSide;
    private final Side rightSide;
    private final SharedFacts facts;

    Reasons(Evidence evidence, Side left, Side right) {
        this.evidence = evidence;
        this.leftSide = left;
        this.rightSide = right;
        this.facts = new SharedFacts(left, right);
    }

    /// The reasons for a pair; never empty, since two parts of which nothing else can be said have like neighbors.
    List<Link.Reason> of(int left, int right) {
        ReadPart argument = evidence.left().get(left);
        ReadPart statement = evidence.right().get(right);
        List<Link.Reason> reasons = new ArrayList<>();
        evidence.reference(left, right)
                .ifPresent(reference -> reasons.add(reason(Link.Kind.EXPLICIT_REFERENCE, reference.text())));
        Optional<String> quoted = evidence.ownWords(left, right);
        quoted.ifPresent(words -> reasons.add(reason(Link.Kind.SHARED_QUOTATION, "“" + shortened(words) + "”")));
        SharedAuthority.of(argument.part(), statement.part())
                .forEach(shared -> reasons.add(shared.reason()));
        Set<Doctrine> doctrines = leftSide.doctrinesOf(argument.part().words());
        doctrines.retainAll(rightSide.doctrinesOf(statement.part().words()));
        if (!doctrines.isEmpty()) {
            String names = doctrines.stream().map(Doctrine::label).collect(Collectors.joining(", "));
            reasons.add(reason(Link.Kind.SHARED_DOCTRINE, names));
        }
        facts.of(argument.part(), statement.part())
                .ifPresent(names -> reasons.add(reason(Link.Kind.SHARED_FACTS, names)));
        List<String> words = sharedWords(argument, statement, quoted.orElse(""));
        if (evidence.reference(left, right).isEmpty() && !words.isEmpty()) {
            statement.naming()
                    .or(argument::naming)
                    .ifPresent(naming -> reasons.add(reason(Link.Kind.EXPLICIT_REFERENCE, naming)));
        }
        if (!words.isEmpty()) {
            reasons.add(reason(Link.Kind.SIMILAR_WORDING, String.join(", ", words)));
        }
        if (reasons.isEmpty()) {
            reasons.add(reason(Link.Kind.SIMILAR_WORDING, "what stands beside them"));
        }
        return reasons;
    }

    /// A quotation of at most [#LONGEST] characters, cut after a word.
    private static String shortened(String quotation) {
        return quotation.length() <= LONGEST
                ? quotation
                : quotation.substring(0, quotation.lastIndexOf(' ', LONGEST)) + " …";
    }

    /// The words that both use and few other passages, as the statement prints them, but for those of a quotation that
    /// has been given.
    private List<String> sharedWords(ReadPart argument, ReadPart statement, String quoted) {
        Map<String, Double> there = Bag.of(argument).counts();
        Map<String, String> shared = new LinkedHashMap<>();
        for (ReadPart.Sentence sentence : statement.sentences()) {
            for (Terms.Term word : sentence.words()) {
                if (there.containsKey(word.stem())) {
                    shared.putIfAbsent(
                            word.stem(), word.span().of(statement.part().words().text()));
                }
            }
        }
        return shared.entrySet().stream()
                .filter(word -> !quoted.contains(word.getValue()))
                .sorted(Comparator
                        .comparingDouble((Map.Entry<String, String> word) -> evidence.words().weight(word.getKey()))
                        .reversed())
                .limit(WORDS)
                .map(Map.Entry::getValue)
                .collect(Collectors.toList());
    }

    private static Link.Reason reason(Link.Kind kind, String text) {
        return new Link.Reason(kind, text, Optional.empty());
    }
}
