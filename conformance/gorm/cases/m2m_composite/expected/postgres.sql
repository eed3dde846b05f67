ALTER TABLE ONLY blog_tags
    ADD CONSTRAINT blog_tags_pkey PRIMARY KEY (blog_id, blog_locale, tag_id, tag_locale);

ALTER TABLE ONLY blog_tags
    ADD CONSTRAINT fk_blog_tags_blog FOREIGN KEY (blog_id, blog_locale) REFERENCES blogs(id, locale);

ALTER TABLE ONLY blog_tags
    ADD CONSTRAINT fk_blog_tags_tag FOREIGN KEY (tag_id, tag_locale) REFERENCES tags(id, locale);

ALTER TABLE ONLY blogs
    ADD CONSTRAINT blogs_pkey PRIMARY KEY (id, locale);

ALTER TABLE ONLY tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (id, locale);

CREATE TABLE blog_tags (
    blog_id bigint NOT NULL,
    blog_locale character varying(9) NOT NULL,
    tag_id bigint NOT NULL,
    tag_locale character varying(8) NOT NULL
);

CREATE TABLE blogs (
    id bigint NOT NULL,
    locale character varying(9) NOT NULL
);

CREATE TABLE tags (
    id bigint NOT NULL,
    locale character varying(8) NOT NULL,
    value text
);
