-- A product that has had a star can be read by anybody, and so can its producer.
SELECT product.id
  FROM recognition
  JOIN product ON product.id = recognition.product_id
  JOIN producer ON producer.id = product.producer_id
 WHERE NOT product.is_public OR NOT producer.is_public;
