package counterpoint.cli;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityEntry;
import counterpoint.authority.AuthorityUse;
import counterpoint.authority.Mention;
import counterpoint.casefile.CaseAuthorities;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The table of authorities of a case as the command line prints it.
final class AuthoritiesJson {
    private final CaseFile file;
    private final CaseAuthorities table;
    private final Map<String, String> sources;

    AuthoritiesJson(CaseFile file, CaseAuthorities table) {
        this.file = file;
        this.table = table;
        this.sources = file.opinions().stream()
                .collect(Collectors.toMap(CaseOpinion::id, opinion -> opinion.readingText().file()));
    }

    ObjectNode object() {
        ObjectNode object = Json.result().put("case", file.id());
        ArrayNode authorities = object.putArray("authorities");
        table.entries().forEach(entry -> authorities.add(entry(entry)));
        object.set("unresolved", Json.texts(unresolved()));
        object.set("undecided", mentions(Stream.concat(table.ambiguous().stream(), table.unresolved().stream())));
        object.set("corrected", mentions(table.corrected().stream()));
        return object;
    }

    /// The words of each citation without an authority.
    private List<String> unresolved() {
        return file.authorities().mentions().stream()
                .filter(mention -> mention.authority().isEmpty())
                .map(Mention::citation)
                .map(citation -> citation.text() + " (" + citation.place().opinion() + ")")
                .toList();
    }

    private ObjectNode entry(AuthorityEntry entry) {
        ObjectNode object = CitationsJson.authority(file.authorities(), entry.authority())
                .put("depth", entry.depth().name())
                .put("quoted", entry.isQuoted())
                .put("shared", entry.isShared());
        ArrayNode uses = object.putArray("uses");
        entry.uses().forEach(use -> uses.add(use(use)));
        return object;
    }

    private static ObjectNode use(AuthorityUse use) {
        ObjectNode object = Json.object()
                .put("opinion", use.opinion())
                .put("depth", use.depth().name())
                .put("passages", use.passages())
                .put("quoted", use.quoted());
        ObjectNode kinds = object.putObject("kinds");
        use.kinds().forEach((kind, count) -> kinds.put(kind.name(), count));
        return object;
    }

    private ArrayNode mentions(Stream<Mention> mentions) {
        ArrayNode array = Json.array();
        mentions.forEach(mention -> {
            String opinion = mention.citation().place().opinion();
            ObjectNode object = Json.object()
                    .put("text", mention.citation().text())
                    .put("opinion", opinion)
                    .put("file", sources.get(opinion));
            Json.span(object, mention.citation().raw());
            Json.put(object, "authority", mention.authority().map(Authority::key));
            object.put("state", mention.resolution().state().name()).put(
                    "because", mention.resolution().because());
            object.set("candidates", Json.texts(mention.resolution().candidates()));
            array.add(object);
        });
        return array;
    }
}
