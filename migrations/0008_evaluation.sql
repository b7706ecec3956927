-- 0008 evaluation: takes over council, council_member, decision, register_counter, score_sheet, score_choice, evaluation, gate_finding, decision_item.
-- A sheet is a judge's; the producer's own choices stand with the dossier since 0007.
DELETE FROM score_choice WHERE sheet_id IN (SELECT id FROM score_sheet WHERE kind = 'self');
DELETE FROM score_sheet WHERE kind = 'self';
