package counterpoint.cli;

import counterpoint.casefile.Edition;
import counterpoint.doctrine.DoctrineTag;
import counterpoint.opinion.Passage;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Why a passage has a doctrine, as the command line prints it.
final class DoctrineTagJson {
    private DoctrineTagJson() {
    }

    /// The tags of a passage, the strongest first.
    static ArrayNode of(Edition print, Passage passage, List<DoctrineTag> tags) {
        ArrayNode array = Json.array();
        tags.forEach(tag -> array.add(of(print, passage, tag)));
        return array;
    }

    /// One tag of a passage.
    static ObjectNode of(Edition print, Passage passage, DoctrineTag tag) {
        ObjectNode object = Json.object()
                .put("doctrine", tag.id())
                .put("label", tag.doctrine().label())
                .put("strength", Math.round(tag.strength() * 100) / 100.0)
                .put("because", tag.because());
        ArrayNode whys = object.putArray("whys");
        for (DoctrineTag.Why why : tag.whys()) {
            ObjectNode one = Json.object()
                    .put("kind", why.kind().name())
                    .put("query", why.query())
                    .put("said", why.said());
            ArrayNode words = one.putArray("words");
            why.words().forEach(span -> print.raw(passage, span).ifPresent(raw -> words.add(Json.pair(raw))));
            whys.add(one);
        }
        return object;
    }
}
