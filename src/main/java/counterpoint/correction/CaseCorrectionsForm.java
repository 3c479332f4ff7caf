package counterpoint.correction;

import counterpoint.note.Anchor;
import counterpoint.note.AnchorJson;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.CitationMeans;
import counterpoint.opinion.Correction.NoOpinionBegins;
import counterpoint.opinion.Correction.NoParagraphBegins;
import counterpoint.opinion.Correction.NotACitation;
import counterpoint.opinion.Correction.NotOpinionText;
import counterpoint.opinion.Correction.OpinionBegins;
import counterpoint.opinion.Correction.OpinionIs;
import counterpoint.opinion.Correction.ParagraphBegins;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.session.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The corrections of a case as the fields `facts`, `corrections` and `comparison` of `corrections/<case>.json`.
///
/// A correction that this version does not understand is not applied, and stays in the document.
final class CaseCorrectionsForm implements Form<CaseCorrections> {
    private static final String LIST = "corrections";
    private static final String FACTS = "facts";

    private final AnchorJson anchors = new AnchorJson();
    private final KeptDecisionsForm decisions = new KeptDecisionsForm();

    @Override
    public CaseCorrections read(ObjectNode document) {
        List<KeptCorrection> kept = new ArrayList<>();
        for (JsonNode one : document.path(LIST)) {
            correction(one).ifPresent(kept::add);
        }
        Map<CaseFact, String> facts = new EnumMap<>(CaseFact.class);
        for (CaseFact fact : CaseFact.values()) {
            JsonNode words = document.path(FACTS).path(fact.field());
            if (words.isString()) {
                facts.put(fact, words.stringValue());
            }
        }
        int unread = document.path(LIST).size() - kept.size() + decisions.unread(document);
        return new CaseCorrections(kept, new CorrectedFacts(facts), decisions.read(document), unread);
    }

    @Override
    public void write(CaseCorrections value, ObjectNode document) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        value.kept().forEach(kept -> list.add(json(kept)));
        for (JsonNode one : document.path(LIST)) {
            if (correction(one).isEmpty()) {
                list.add(one);
            }
        }
        document.set(LIST, list);
        ObjectNode facts = document.path(FACTS) instanceof ObjectNode object ? object : document.putObject(FACTS);
        for (CaseFact fact : CaseFact.values()) {
            Optional.ofNullable(value.facts().words().get(fact))
                    .ifPresentOrElse(words -> facts.put(fact.field(), words), () -> facts.remove(fact.field()));
        }
        decisions.write(value.decisions(), document);
    }

    private Optional<KeptCorrection> correction(JsonNode json) {
        return anchors.read(json.path("anchor"))
                .flatMap(anchor -> made(json, anchor).map(made -> new KeptCorrection(anchor, made)));
    }

    private static Optional<Correction> made(JsonNode json, Anchor anchor) {
        int at = anchor.position().start();
        return switch (json.path("type").asString("")) {
            case "opinion-begins" -> kind(json).map(kind -> new OpinionBegins(at, kind, author(json)));
            case "no-opinion-begins" -> Optional.of(new NoOpinionBegins(at));
            case "opinion-is" -> kind(json).map(kind -> new OpinionIs(at, kind, author(json)));
            case "not-opinion-text" -> Optional.of(new NotOpinionText(anchor.position()));
            case "paragraph-begins" -> Optional.of(new ParagraphBegins(at));
            case "no-paragraph-begins" -> Optional.of(new NoParagraphBegins(at));
            case "citation-means" -> text(json, "authority")
                    .map(authority -> new CitationMeans(anchor.position(), authority));
            case "not-a-citation" -> Optional.of(new NotACitation(anchor.position()));
            default -> Optional.empty();
        };
    }

    private static Optional<OpinionKind> kind(JsonNode json) {
        String name = json.path("kind").asString("");
        return Arrays.stream(OpinionKind.values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    private static Optional<Judge> author(JsonNode json) {
        return text(json, "author").map(name -> new Judge(name, text(json, "title")));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.path(field).asString("")).filter(words -> !words.isBlank());
    }

    private ObjectNode json(KeptCorrection kept) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (kept.made()) {
            case OpinionBegins begins -> opinion(json.put("type", "opinion-begins"), begins.kind(), begins.author());
            case NoOpinionBegins _ -> json.put("type", "no-opinion-begins");
            case OpinionIs is -> opinion(json.put("type", "opinion-is"), is.kind(), is.author());
            case NotOpinionText _ -> json.put("type", "not-opinion-text");
            case ParagraphBegins _ -> json.put("type", "paragraph-begins");
            case NoParagraphBegins _ -> json.put("type", "no-paragraph-begins");
            case CitationMeans means -> json.put("type", "citation-means").put("authority", means.authority());
            case NotACitation _ -> json.put("type", "not-a-citation");
        }
        json.set("anchor", anchors.write(kept.anchor()));
        return json;
    }

    private static void opinion(ObjectNode json, OpinionKind kind, Optional<Judge> author) {
        json.put("kind", kind.name());
        author.ifPresent(judge -> {
            json.put("author", judge.name());
            judge.title().ifPresent(title -> json.put("title", title));
        });
    }
}
