-- References are checked when the transaction commits: by then it has said that the statements which do so are planned
-- once for all rows. Within it everything else is planned for what it is asked with.
ALTER TABLE article
    ALTER CONSTRAINT article_current_version_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE article_version ALTER CONSTRAINT article_version_article_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE quote ALTER CONSTRAINT quote_version_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE entity ALTER CONSTRAINT entity_version_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE identity_alias ALTER CONSTRAINT identity_alias_identity_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE announced_article ALTER CONSTRAINT announced_article_article_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE announced_article ALTER CONSTRAINT announced_article_version_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE article_text ALTER CONSTRAINT article_text_version_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE article_text ALTER CONSTRAINT article_text_text_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE copy_pair ALTER CONSTRAINT copy_pair_one_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE copy_pair ALTER CONSTRAINT copy_pair_other_fkey DEFERRABLE INITIALLY DEFERRED;
