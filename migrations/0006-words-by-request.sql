-- Likeness of requests asks for the words of one request; the key begins with the word.
create index description_words_by_request on description_words (agency_id, request_id);
