// Follows the stream of changes and shows each. Words of articles are set as text, never as HTML.
(() => {
    'use strict';
    const MOST = 100;
    const list = document.getElementById('live');
    const state = document.getElementById('live-state');
    const pause = document.getElementById('live-pause');
    let source = null;
    let since = null;
    let told = 0;

    const say = (text) => { state.textContent = text; };

    const element = (name, style, text) => {
        const made = document.createElement(name);
        if (style) made.className = style;
        if (text !== undefined) made.textContent = text;
        return made;
    };

    const link = (path, text) => {
        const made = element('a', '', text);
        made.href = path;
        return made;
    };

    const speakers = (quote) => (quote.speakers || [])
        .map((one) => one.name || (one.mention ? '“' + one.mention.text + '”' : 'Nobody named'))
        .join(' and ');

    const entry = (change) => {
        const item = element('li', 'change ' + change.change);
        item.dataset.quote = change.quoteId;
        const quote = change.after;
        const box = element('article', 'quote');
        const head = element('p', 'said-by');
        head.append(element('span', 'tag ' + (change.change === 'retracted' ? 'bad' : 'good'), change.change), ' ');
        if (quote) head.append(element('span', 'who', speakers(quote)));
        box.append(head);
        if (quote) {
            const words = element('blockquote', quote.kind);
            words.append(link('/browse/quotes/' + encodeURIComponent(change.quoteId), quote.text));
            box.append(words);
        }
        const from = element('p', 'from');
        const article = quote && quote.article ? quote.article : null;
        from.append(link(
            '/browse/articles/' + encodeURIComponent(change.articleId) + (quote ? '' : '/history'),
            article && article.title ? article.title : 'Article ' + change.articleId));
        if (article && article.publisher) from.append(' · ' + article.publisher);
        from.append(' · ' + new Date(change.changedAt).toLocaleTimeString('en-GB'));
        box.append(from);
        item.append(box);
        return item;
    };

    const show = (event) => {
        since = event.lastEventId;
        const change = JSON.parse(event.data);
        if (change.change !== 'published') {
            for (const old of list.querySelectorAll('li')) {
                if (old.dataset.quote === change.quoteId) old.classList.add('outdated');
            }
        }
        list.prepend(entry(change));
        while (list.children.length > MOST) list.lastElementChild.remove();
        told += 1;
        say('Connected. ' + told + (told === 1 ? ' change' : ' changes') + ' so far.');
    };

    const open = () => {
        const address = new URL(list.dataset.stream, location.href);
        // After a pause: go on where it was.
        if (since) address.searchParams.set('since', since);
        source = new EventSource(address);
        source.onopen = () => say('Connected. ' + (told ? told + ' so far.' : 'Waiting for the next quote.'));
        source.onerror = () => say(source.readyState === EventSource.CLOSED
            ? 'The stream refuses to be followed just now; load the page again later.'
            : 'Cut off. Coming back by itself …');
        for (const kind of ['published', 'revised', 'retracted']) source.addEventListener(kind, show);
        source.addEventListener('reset', () => {
            since = null;
            say('Too much has happened meanwhile; load the page again.');
        });
    };

    pause.hidden = false;
    pause.addEventListener('click', () => {
        if (source) {
            source.close();
            source = null;
            pause.textContent = 'Go on';
            say('Paused. ' + told + ' so far.');
        } else {
            pause.textContent = 'Pause';
            open();
        }
    });
    say('Connecting …');
    open();
})();
