/// Says which doctrines a passage discusses, from definitions that a reader can edit.
///
/// Not filled yet.
package counterpoint.doctrine;
