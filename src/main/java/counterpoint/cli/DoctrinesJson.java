package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.DoctrineTrial;
import counterpoint.casefile.DoctrineTrial.Change;
import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.DoctrineTag;
import counterpoint.doctrine.Doctrines;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What `counterpoint doctrines --json` prints.
final class DoctrinesJson {
    private static final String DOCTRINES = "doctrines";
    private static final String PROBLEMS = "problems";
    private static final String PASSAGES = "passages";

    private DoctrinesJson() {
    }

    /// The library.
    static ObjectNode library(Doctrines library, List<String> problems) {
        ObjectNode object = Json.result();
        ArrayNode list = object.putArray(DOCTRINES);
        for (Doctrine doctrine : library.list()) {
            ObjectNode one = named(doctrine).put("definition", doctrine.definition());
            one.set("synonyms", Json.texts(doctrine.synonyms()));
            ArrayNode queries = one.putArray("queries");
            doctrine.queries().forEach(query -> queries.add(Json.object()
                    .put("query", query.query().written())
                    .put("weight", query.weight().id())));
            one.put("bundled", library.isBundled(doctrine.id())).put("own", library.isOwn(doctrine.id()));
            list.add(one);
        }
        object.set("removed", Json.texts(library.removed().stream().sorted().toList()));
        object.set(PROBLEMS, Json.texts(problems));
        return object;
    }

    /// The passages of a case.
    static ObjectNode tags(CaseFile file, DoctrinesOfCase tags) {
        ObjectNode object = Json.result().put("case", file.id());
        ArrayNode list = object.putArray(DOCTRINES);
        for (DoctrinesOfCase.Discussed discussed : tags.discussed()) {
            ObjectNode one = named(discussed.doctrine());
            ArrayNode passages = one.putArray(PASSAGES);
            for (DoctrinesOfCase.Tagged tagged : discussed.passages()) {
                ObjectNode passage = Json.object()
                        .put("file", tagged.opinion().readingText().file())
                        .put("opinion", tagged.opinion().id())
                        .put("paragraph", tagged.passage().paragraph());
                Json.span(passage, tagged.passage().span());
                passage.setAll(DoctrineTagJson.of(
                        tagged.opinion().readingText(), tagged.passage(), tagged.tag()));
                passages.add(passage);
            }
            list.add(one);
        }
        return object;
    }

    /// What doctrines would tag.
    static ObjectNode trials(List<DoctrineTrial> trials, List<String> problems) {
        ObjectNode object = Json.result();
        ArrayNode list = object.putArray(DOCTRINES);
        for (DoctrineTrial trial : trials) {
            ObjectNode one = named(trial.doctrine()).put("searched", trial.searched());
            for (Change change : Change.values()) {
                one.put(word(change), trial.count(change));
            }
            ArrayNode passages = one.putArray(PASSAGES);
            trial.passages().forEach(tried -> passages.add(tried(tried)));
            list.add(one);
        }
        object.set(PROBLEMS, Json.texts(problems));
        return object;
    }

    private static ObjectNode tried(DoctrineTrial.Tried tried) {
        ObjectNode passage = Json.object()
                .put("case", tried.file().id())
                .put("file", tried.opinion().readingText().file())
                .put("opinion", tried.opinion().id())
                .put("paragraph", tried.passage().paragraph());
        Json.span(passage, tried.passage().span()).put("change", tried.change().name());
        Json.putNode(passage, "now", tag(tried, tried.now()));
        Json.putNode(passage, "then", tag(tried, tried.then()));
        return passage;
    }

    private static Optional<ObjectNode> tag(DoctrineTrial.Tried tried, Optional<DoctrineTag> tag) {
        return tag.map(one -> DoctrineTagJson.of(tried.opinion().readingText(), tried.passage(), one));
    }

    private static String word(Change change) {
        return switch (change) {
            case STAYS -> "stays";
            case GAINED -> "gained";
            case LOST -> "lost";
        };
    }

    private static ObjectNode named(Doctrine doctrine) {
        return Json.object()
                .put("id", doctrine.id())
                .put("name", doctrine.name())
                .put("label", doctrine.label());
    }
}
