CREATE INDEX article_version_of_publisher ON article_version (publisher, dated_at DESC, article_id DESC)
    WHERE outcome = 'extracted';
