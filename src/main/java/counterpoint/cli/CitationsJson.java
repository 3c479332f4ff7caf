package counterpoint.cli;

import counterpoint.authority.Authority;
import counterpoint.authority.InternalTarget;
import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.casefile.SourceReading;
import counterpoint.citation.Citation;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Place;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The citations of one source as the command line prints them.
final class CitationsJson {
    private final SourceReading reading;

    CitationsJson(SourceReading reading) {
        this.reading = reading;
    }

    ObjectNode object() {
        ObjectNode object = Json.result().put("file", reading.file());
        ArrayNode citations = object.putArray("citations");
        reading.authorities().mentions().forEach(mention -> citations.add(citation(mention)));
        object.set("authorities", authorities(reading.authorities()));
        return object;
    }

    /// Every authority of a table, with its mentions by opinion.
    static ArrayNode authorities(TableOfAuthorities table) {
        ArrayNode authorities = Json.array();
        for (Authority authority : table.authorities()) {
            authorities.add(authority(table, authority));
        }
        return authorities;
    }

    /// One authority of a table, with its mentions by opinion.
    static ObjectNode authority(TableOfAuthorities table, Authority authority) {
        ObjectNode object = Json.object()
                .put("key", authority.key())
                .put("kind", authority.kind().name())
                .put("name", authority.name());
        object.set("citations", Json.texts(authority.citations()));
        Json.put(object, "court", authority.court());
        Json.put(object, "year", authority.year());
        ObjectNode mentions = object.putObject("mentions");
        table.counts(authority.key()).forEach(mentions::put);
        return object;
    }

    private ObjectNode citation(Mention mention) {
        Citation citation = mention.citation();
        ObjectNode object = Json.object()
                .put("kind", citation.kind().name())
                .put("text", citation.text());
        Json.span(object, citation.raw());
        Json.putNode(object, "core", citation.core().map(Json::pair));
        object.put("opinion", citation.place().opinion());
        Json.put(object, "footnote", footnote(citation.place()));
        Json.put(object, "authority", mention.authority().map(Authority::key));
        Json.put(object, "pin", citation.pin());
        Json.put(object, "impliedPin", mention.impliedPin());
        Json.put(object, "signal", citation.signal());
        Json.put(object, "parallelOf", citation.parallelOf());
        Json.put(object, "within", citation.within());
        Json.put(object, "relation", citation.relation());
        parts(object, citation);
        Json.put(object, "meant", mention.resolution().meant());
        Json.putNode(object, "target", mention.target().map(CitationsJson::target));
        object.set("resolution", resolution(mention.resolution()));
        return object;
    }

    private static void parts(ObjectNode object, Citation citation) {
        Json.put(object, "volume", citation.volume());
        Json.put(object, "reporter", citation.reporter());
        Json.put(object, "page", citation.page());
        Json.put(object, "plaintiff", citation.plaintiff());
        Json.put(object, "defendant", citation.defendant());
        Json.put(object, "court", citation.court());
        Json.put(object, "year", citation.year());
        Json.put(object, "parenthetical", citation.parenthetical());
        Json.put(object, "history", citation.history());
    }

    private Optional<String> footnote(Place place) {
        if (!place.footnote()) {
            return Optional.empty();
        }
        return reading.decision()
                .opinion(place.opinion())
                .map(Opinion::footnotes)
                .map(notes -> notes.get(place.block()).mark());
    }

    private static ObjectNode target(InternalTarget target) {
        ObjectNode object = Json.object().put("opinion", target.opinion());
        Json.put(object, "page", target.page());
        Json.put(object, "footnote", target.footnote());
        Json.span(object, target.span());
        return object;
    }

    private static ObjectNode resolution(Resolution resolution) {
        ObjectNode object = Json.object()
                .put("state", resolution.state().name())
                .put("because", resolution.because());
        Json.put(object, "antecedent", resolution.antecedent());
        object.set("candidates", Json.texts(resolution.candidates()));
        return object;
    }
}
