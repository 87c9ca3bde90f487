package org.onrecord.events;

import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.topic.Topic;

/** A fact that came out of one version of one article. */
public interface Event {

    ArticleId articleId();

    ArticleVersion articleVersion();

    /** The topic that carries this kind of event; its name is the event's type on the wire. */
    Topic topic();

    /** What tells this event from the others of its kind and article version; empty where there is only one. */
    String part();
}
