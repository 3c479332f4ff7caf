package counterpoint.parse;

import counterpoint.text.Span;
import java.util.List;
import java.util.Map;

/// What a web page put around a decision.
///
/// @param spans the stretches that are no part of the decision
/// @param decision what is left between them
/// @param details what the page says of the decision, by its labels (`Filed Date` is `8/18/2021`)
record Chrome(List<Span> spans, Span decision, Map<String, String> details) {
    Chrome {
        spans = List.copyOf(spans);
        details = Map.copyOf(details);
    }
}
