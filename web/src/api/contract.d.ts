// Generated from api/openapi.yaml by tools/contract.mjs. Do not edit.
export interface paths {
    "/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this server is, and the demo's accounts when it is a demo */
        get: operations["getAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts by name */
        get: operations["listAccounts"];
        put?: never;
        /** A new account with its role and unit */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames, enables or disables an account; disabling ends its sessions */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints and petitions within the scope of who asks, newest first */
        get: operations["listAppeals"];
        put?: never;
        /** Files a complaint or a petition about a result or a decision (Luật Khiếu nại 2011, Điều 9) */
        post: operations["fileAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One complaint or petition with its files */
        get: operations["getAppeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it up; the term of its answer begins */
        post: operations["acceptAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{id}/prolonging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives its answer the longer term of a complicated case */
        post: operations["prolongAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does not take it up, for a reason */
        post: operations["refuseAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers it, upheld or rejected; changes no result by itself */
        post: operations["resolveAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it before its answer */
        post: operations["withdrawAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of certificates with what each is worth on a day, newest first */
        get: operations["listCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a certificate is valid on a day */
        get: operations["checkCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificates/{code}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof of a star: one signed archive that anyone checks offline; judges have no names in it */
        get: operations["exportProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes that wait for approval, oldest first */
        get: operations["listChangeRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/change-requests/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the change in force */
        post: operations["approveChangeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/change-requests/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses the change with a reason */
        post: operations["rejectChangeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codelists/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list of codes with their labels */
        get: operations["getCodelist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The communes as of a day, in Vietnamese order */
        get: operations["listCommunes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/councils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Councils, newest first */
        get: operations["listCouncils"];
        put?: never;
        /** A council with its members, chair, secretary and advisors; a secretary scores only as a member too */
        post: operations["createCouncil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/criteria-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every criteria set with its dates and standing */
        get: operations["listCriteriaSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/criteria-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One criteria set in full, as it is in the law */
        get: operations["getCriteriaSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/criteria-sets/{id}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Points and star of a choice of options, with what is missing */
        post: operations["scoreChoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decision-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same documents for evaluated dossiers before the decision is signed; keeps nothing */
        post: operations["draftDecisionPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions, newest first */
        get: operations["listDecisions"];
        put?: never;
        /** The chairman's decision on evaluated dossiers; recognises and numbers the certificates */
        post: operations["createDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A decision, its summary table or its proposal as Word or PDF */
        get: operations["getDecisionPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dossiers in one's reach, newest first */
        get: operations["listDossiers"];
        put?: never;
        /** Opens a dossier for a product under the criteria set in force for its group */
        post: operations["createDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dossier with its self-assessment, evidence and where it stands */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The province accepts a proposed dossier into a round */
        post: operations["acceptDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/commune-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The commune's finding on the four contents, forwarding to the province or returning */
        post: operations["checkDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The province gives a proposed dossier back to be completed */
        post: operations["askToComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Concludes the discussion; the last version of each sheet makes the result */
        post: operations["concludeDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/council": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts a forwarded dossier before a council; scoring begins */
        put: operations["assignCouncil"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A judge declares whether there is a conflict of interest, once, before opening the sheet */
        put: operations["declareInterest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the discussion without the sheets that are not in, when there is a quorum with the chair */
        post: operations["openDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every document the dossier may need, as it stands today */
        get: operations["getDossierDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a file as evidence for criteria of the dossier */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/evidence/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a piece of evidence out of a draft */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/file-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads every evidence file again and names those that are not as they were handed in */
        get: operations["checkDossierFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The gates of a dossier being discussed, by the majority or as the council found */
        get: operations["listGates"];
        /** What the council finds of one gate, with its reason, before it concludes */
        put: operations["findGate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/knock-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the judging by a knock-out of the criteria set; no star, whatever the points */
        post: operations["knockOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a council that was asked for written opinions on a renewal meet after all */
        post: operations["callMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/ministry-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the ministry's result; five stars are recognised at its level */
        post: operations["recordMinistryAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/ministry-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What went to the ministry for five stars and what came of it */
        get: operations["getMinistryCase"];
        put?: never;
        /** Records the letter with which the dossier went to the ministry */
        post: operations["sendToMinistry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/ministry-fall-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The province's decision from the ministry's result below five stars */
        post: operations["decideAfterMinistry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/ministry-package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What goes to the ministry with the province's letter, as one ZIP with a list of its files */
        get: operations["exportMinistryPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/ministry-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By when a dossier goes to the ministry and when that answers, by the law */
        get: operations["getMinistryTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The minutes of the council on a dossier, once every sheet is in */
        get: operations["getMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who judges the dossier and how far each is; a judge who has not handed in learns nothing of the others */
        get: operations["getPanel"];
        /** Sets the last day for independent sheets; by the chair, the secretary or the province */
        put: operations["changePanel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mẫu 01, 02 or 03 of the dossier or the commune's slip, as Word or PDF */
        get: operations["getDossierPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a judge off the dossier with a reason; another may come in the place while each scores alone */
        post: operations["recuseJudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The council's result once it has concluded */
        get: operations["getResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/score-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own score sheet for the dossier, once declared to have no conflict of interest */
        get: operations["getScoreSheet"];
        /** Saves one's own choices and notes */
        put: operations["saveScoreSheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/score-sheet/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many sheets there are and how many are in, never whose; a judge asks after handing in */
        get: operations["getScoreSheetProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/score-sheet/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands one's own sheet in; it cannot be changed after */
        post: operations["submitScoreSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/score-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every sheet that is in, both versions, once the judges read together; a judge asks after handing in */
        get: operations["listScoreSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/self-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves the producer's own choices while the dossier is a draft */
        put: operations["saveSelfAssessment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The province ends a dossier, until the council has a result */
        post: operations["stopDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands a draft in to the commune */
        post: operations["submitDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/window-exception": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The province lets a renewal in outside its window */
        post: operations["grantWindowException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The producer takes its dossier back, until a council scores it */
        post: operations["withdrawDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filtered register of certificates as a table file */
        get: operations["exportCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filtered list of products as a table file */
        get: operations["exportProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board of targets as a table file */
        get: operations["exportTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a file; its kind is read from its bytes */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file, or of its small picture */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holder-changes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts it in force from the day of the decision */
        post: operations["grantHolderChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holder-changes/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the wish for a reason */
        post: operations["refuseHolderChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first */
        get: operations["listImports"];
        put?: never;
        /** Reads a list of products (CSV or XLSX) and previews what it would change */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is and what it found */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes what the preview showed, all or nothing */
        post: operations["applyImport"];
        /** Takes back everything the import wrote, unless something has been built on it */
        delete: operations["undoImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of an import with their verdicts, in the file's order */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, newest first; of one record with subject */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters that did not go out or whose fate is unsure, newest first */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mails/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts such a letter into the outbox afresh */
        post: operations["sendMailAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one's own password and ends one's other sessions */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/place-resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The commune of today for a place as it was written in any year */
        get: operations["resolvePlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/producers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Producers found and filtered, in Vietnamese order */
        get: operations["listProducers"];
        put?: never;
        /** A new producer */
        post: operations["createProducer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/producers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One producer; contact details only for those who may see them */
        get: operations["getProducer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a producer. What a public producer changes of itself waits for approval (202). */
        patch: operations["updateProducer"];
        trace?: never;
    };
    "/producers/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers a producer has laid into dossiers, each once, last used first */
        get: operations["listProducerPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products found and filtered, in Vietnamese order or by relevance */
        get: operations["listProducts"];
        put?: never;
        /** A new product of a producer */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product with its star of today */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a product. What its own producer changes on a public product waits for approval (202). */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/products/{id}/recognitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stars of a product over time, newest first */
        get: operations["listRecognitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}/trace-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The number by which scanners know a product */
        get: operations["getTraceProfile"];
        /** Gives a product its GTIN, once and for life */
        put: operations["setTraceProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proof-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every public key that proofs were ever signed with, the current one first */
        get: operations["listProofKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recognitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One star with what it is worth on a day */
        get: operations["getRecognition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recognitions/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extends the term of a star of the transition by decision, once (QĐ 26/2026/QĐ-TTg, Điều 12) */
        post: operations["extendCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recognitions/{id}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who held a certificate before, and what changes were asked for */
        get: operations["getHolders"];
        put?: never;
        /** Asks that a certificate be held by another, or at another address; its number and term stay */
        post: operations["askForHolderChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recognitions/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of a star as Word or PDF */
        get: operations["getCertificatePaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recognitions/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases of revocation of a star, newest first */
        get: operations["listRevocations"];
        put?: never;
        /** Opens a case on a star in force, after its verification */
        post: operations["openRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The periods of reports with their cut-off and due days */
        get: operations["listReportPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each commune stands in a period */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{period}/{commune}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report with its figures; empty as long as nothing was saved */
        get: operations["getReport"];
        /** Keeps what the commune has written */
        put: operations["saveReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{period}/{commune}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands a report in; its figures rest from now on on what is known */
        post: operations["submitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{period}/{commune}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a report back, accepts it, or opens it again */
        post: operations["decideReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/revocations/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the star by the signed decision */
        post: operations["decideRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/revocations/{id}/dropping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the case without a decision */
        post: operations["dropRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/revocations/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the star in force again by a new decision; nothing is deleted */
        post: operations["reinstateRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds, newest first, with their dossiers by where they stand */
        get: operations["listRounds"];
        put?: never;
        /** A round of the law, or an extra one by a plan with its own days */
        post: operations["createRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A round on one screen; all of it, or what one leads. A judge who has not handed in learns nothing of the others */
        get: operations["getRoundBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells the judges whose sheets are awaited, of one dossier or of all that one leads; each once a day, a letter to who has an address */
        post: operations["remindJudges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        /** Signs in with a name and a password; sets the session cookie */
        post: operations["signIn"];
        /** Ends this session */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/similar-producers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Producers whose name is nearly this one, to warn at entry */
        get: operations["findSimilarProducers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/similar-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products whose name is nearly this one, to warn at entry */
        get: operations["findSimilarProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every target with its figure on a day, as known at the end of another */
        get: operations["getTargetBoard"];
        put?: never;
        /** Adds a target by its counting rule, of the measures and filters of data/plan/README.md */
        post: operations["addTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{code}/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One target in every commune of today */
        get: operations["listTargetCommunes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{code}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records by which a figure differs from what was known earlier, with who changed what */
        get: operations["listTargetDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{code}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a target is heading when no star is renewed, and what is under way */
        get: operations["getForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{code}/manual-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters a figure that the register cannot count, with its reason */
        post: operations["enterFigure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{code}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records behind one figure, by name */
        get: operations["listTargetRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an added target back, with the reason; earlier answers keep it */
        post: operations["withdrawTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/traits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was found of a product or a producer, newest first, the withdrawn too */
        get: operations["listTraits"];
        put?: never;
        /** Adds what is true of a product or a producer between two days */
        post: operations["addTrait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/traits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Corrects or withdraws a trait, with the reason */
        put: operations["correctTrait"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the one who is signed in, most urgent first */
        get: operations["listWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        About: {
            demo: boolean;
            demo_accounts: components["schemas"]["DemoAccount"][];
            name: string;
            notice: string | null;
            province: string;
            version: string;
        };
        Acceptance: {
            round_id: string;
            version: number;
        };
        Account: {
            commune_code: string | null;
            /** Format: date-time */
            created_at: string;
            disabled: boolean;
            /** @description Where letters go */
            email: string | null;
            id: string;
            name: string;
            producer_id: string | null;
            role: components["schemas"]["Role"];
            username: string;
            version: number;
        };
        AccountChange: {
            disabled?: boolean;
            email?: string | null;
            name?: string;
            version: number;
        };
        Accounts: {
            items: components["schemas"]["Account"][];
            next: string | null;
        };
        /** @description A complaint (khiếu nại) or a petition (kiến nghị) */
        Appeal: {
            /** Format: date */
            accepted_on: string | null;
            answer: string | null;
            answer_number: string | null;
            /** Format: date */
            answered_on: string | null;
            commune_code: string | null;
            content: string;
            /**
             * Format: date
             * @description The last day of the next step
             */
            due_on: string | null;
            /** Format: date-time */
            filed_at: string;
            filed_by: string;
            id: string;
            /** @enum {string} */
            kind: "complaint" | "petition";
            /**
             * Format: date
             * @description When what it is about became known
             */
            known_on: string | null;
            /** @description What kept it from being filed in time */
            late_reason: string | null;
            producer_id: string;
            producer_name: string;
            product_id: string;
            product_name: string;
            prolonged_reason: string | null;
            state: components["schemas"]["AppealState"];
            subject_id: string;
            /** @enum {string} */
            subject_kind: "dossier" | "recognition";
            version: number;
        };
        AppealAnswer: {
            answer: string;
            answer_number?: string | null;
            /** Format: date */
            answered_on: string;
            /** @description The letter */
            file_ids?: string[];
            version: number;
        };
        AppealInFull: {
            /** Format: date */
            accepted_on: string | null;
            answer: string | null;
            answer_number: string | null;
            /** Format: date */
            answered_on: string | null;
            commune_code: string | null;
            content: string;
            /**
             * Format: date
             * @description The last day of the next step
             */
            due_on: string | null;
            /** Format: date-time */
            filed_at: string;
            filed_by: string;
            files: {
                id: string;
                name: string;
                /** @enum {string} */
                part: "filing" | "answer";
            }[];
            id: string;
            /** @enum {string} */
            kind: "complaint" | "petition";
            /**
             * Format: date
             * @description When what it is about became known
             */
            known_on: string | null;
            /** @description What kept it from being filed in time */
            late_reason: string | null;
            producer_id: string;
            producer_name: string;
            product_id: string;
            product_name: string;
            prolonged_reason: string | null;
            state: components["schemas"]["AppealState"];
            subject_id: string;
            /** @enum {string} */
            subject_kind: "dossier" | "recognition";
            version: number;
        };
        AppealResolution: {
            answer: string;
            answer_number?: string | null;
            /** Format: date */
            answered_on: string;
            /** @description The letter */
            file_ids?: string[];
            upheld: boolean;
            version: number;
        };
        /** @enum {string} */
        AppealState: "filed" | "accepted" | "refused" | "upheld" | "rejected" | "withdrawn";
        Appeals: {
            items: components["schemas"]["Appeal"][];
            next: string | null;
        };
        /** @enum {string} */
        Bearer: "product" | "producer";
        BoardRow: {
            commune_code: string | null;
            council_name: string | null;
            /** @description Negative when late */
            days_left: number | null;
            dossier_id: string;
            /**
             * Format: date
             * @description The last day of the step, inclusive
             */
            due_on: string | null;
            kind: components["schemas"]["DossierKind"];
            producer_name: string;
            product_name: string;
            second_looks: number | null;
            second_looks_in: number | null;
            /** @description Of judges scoring alone; null: none, or the caller must not know yet */
            sheets: number | null;
            sheets_in: number | null;
            step: components["schemas"]["BoardStep"];
            /** @description Of the dossier */
            version: number;
        };
        /**
         * @description What a dossier of a round waits for
         * @enum {string}
         */
        BoardStep: "to_assign" | "scoring" | "discussion" | "second_look" | "in_decision" | "at_ministry" | "published" | "ended";
        /** @description A change of the register, by its line of the journal */
        Cause: {
            action: string;
            actor: string;
            /** Format: date-time */
            at: string;
            reason: string | null;
            seq: number;
        };
        Certificate: {
            code: string;
            /** Format: date */
            decided_on: string | null;
            decision_number: string | null;
            exact_term: boolean;
            /** Format: date */
            extended_until: string | null;
            number: string | null;
            /** Format: date */
            on: string;
            producer_name: string;
            product_name: string;
            product_slug: string;
            /** Format: date */
            revoked_on: string | null;
            stars: number | null;
            status: components["schemas"]["StatusOnDate"];
            /** Format: date */
            valid_until: string;
        };
        Certificates: {
            items: components["schemas"]["Certified"][];
            next: string | null;
        };
        /** @description A star of the register with its product and producer */
        Certified: {
            certificate_code: string;
            certificate_number: string | null;
            commune_code: string | null;
            /** Format: date */
            decided_on: string | null;
            decision_number: string | null;
            exact_term: boolean;
            /**
             * Format: date
             * @description The last day by decision, past its own term
             */
            extended_until: string | null;
            extension_number: string | null;
            /**
             * Format: date
             * @description When the decision that extended it was signed
             */
            extension_on: string | null;
            /**
             * Format: date
             * @description By this producer, when another held it before
             */
            held_since: string | null;
            id: string;
            /** @description Who decided, as the source wrote it */
            issuer: string | null;
            /** @description The same as a unit of today */
            issuer_code: string | null;
            /** @enum {string} */
            level: "province" | "district" | "ministry" | "unknown";
            points_hundredths: number | null;
            producer_id: string;
            producer_name: string;
            product_id: string;
            product_name: string;
            /** @description The law it was judged by */
            regime: string | null;
            /** Format: date */
            reinstated_on: string | null;
            /** Format: date */
            replaced_on: string | null;
            /** Format: date */
            revoked_on: string | null;
            source_note: string | null;
            /** @enum {string} */
            standing: "decided" | "council_result" | "reported";
            stars: number | null;
            status: components["schemas"]["StatusOnDate"];
            /**
             * Format: date
             * @description The last day of its own term
             */
            valid_until: string;
            year: number;
        };
        ChangeRequest: {
            base_version: number;
            changes: components["schemas"]["ChangedMember"][];
            /** Format: date-time */
            decided_at: string | null;
            id: string;
            reason: string | null;
            /** Format: date-time */
            requested_at: string;
            requested_by: string;
            /** @enum {string} */
            state: "pending" | "approved" | "rejected" | "superseded";
            subject_id: string;
            /** @enum {string} */
            subject_kind: "product" | "producer";
            subject_name: string;
            version: number;
        };
        ChangeRequests: {
            items: components["schemas"]["ChangeRequest"][];
            next: string | null;
        };
        ChangedMember: {
            after: unknown;
            before: unknown;
            member: string;
        };
        /** @description Criterion code → position of the chosen option as printed; 0 or absent is none */
        ChoiceMap: {
            [key: string]: number;
        };
        Choices: {
            choices: components["schemas"]["ChoiceMap"];
        };
        Codelist: {
            items: components["schemas"]["CodelistItem"][];
            name: string;
        };
        CodelistItem: {
            code: string;
            group: string | null;
            label: string;
        };
        Commune: {
            code: string;
            full_name: string;
            kind: string;
            latitude: number | null;
            longitude: number | null;
            name: string;
            predecessors: string[];
        };
        /** @description The four contents of QĐ 26/2026/QĐ-TTg, Điều 7; a reason when returning */
        CommuneCheck: {
            forward: boolean;
            idea_origin?: string | null;
            local_identity?: string | null;
            local_labour?: string | null;
            local_origin?: string | null;
            reason?: string | null;
            version: number;
            wanting?: components["schemas"]["NoteMap"];
        };
        CommuneFigure: {
            commune_code: string;
            denominator: number | null;
            numerator: number;
            percent_hundredths: number | null;
        };
        CommuneFigures: {
            items: components["schemas"]["CommuneFigure"][];
        };
        CommuneFinding: {
            /** Format: date-time */
            checked_at: string;
            checked_by: string;
            forwarded: boolean;
            idea_origin: string | null;
            local_identity: string | null;
            local_labour: string | null;
            local_origin: string | null;
            reason: string | null;
            wanting: components["schemas"]["NoteMap"];
        };
        Communes: {
            items: components["schemas"]["Commune"][];
        };
        Conclusion: {
            /** @description Needed when the totals are still too far apart */
            reason?: string | null;
            /** @description Of the panel */
            version: number;
        };
        Correction: {
            denominator: number | null;
            numerator: number;
            reason: string;
            target_code: string;
        };
        Council: {
            chair_id: string;
            /** Format: date-time */
            created_at: string;
            decision_number: string;
            id: string;
            members: components["schemas"]["CouncilMember"][];
            name: string;
            /** @description Sheets a result needs, the chair's among them */
            quorum: number;
        };
        CouncilAssignment: {
            council_id: string;
            /**
             * Format: date
             * @description The last day for independent sheets, UTC+7
             */
            score_by?: string | null;
            version: number;
        };
        CouncilMember: {
            account_id: string;
            name: string;
            /** @enum {string} */
            part: "chair" | "secretary" | "member" | "advisor";
            scores: boolean;
        };
        Councils: {
            items: components["schemas"]["Council"][];
            next: string | null;
        };
        /** @description A measure with its filters; an empty one lets all through */
        Count: {
            /**
             * Format: date
             * @description The product's first decision, that day or later
             */
            first_recognised_from: string | null;
            groups: string[];
            groups_except: string[];
            kinds: components["schemas"]["ProducerKind"][];
            of: components["schemas"]["Population"];
            stars: number[];
            /** @description Every one of these */
            trait_all: string[];
            /** @description At least one of these */
            trait_any: string[];
        };
        CountedRecord: {
            commune_code: string | null;
            id: string;
            name: string;
            of: components["schemas"]["Population"];
            producer_id: string | null;
            producer_name: string | null;
            stars: number | null;
        };
        CountedRecords: {
            items: components["schemas"]["CountedRecord"][];
            next: string | null;
        };
        /** @description The file of the set as it lies in data/criteria */
        CriteriaSet: {
            id: string;
            title: string;
        };
        CriteriaSetSummary: {
            /** Format: date */
            effective_from: string;
            /** Format: date */
            effective_to: string | null;
            group: string;
            id: string;
            in_force: boolean;
            regime: string;
            title: string;
        };
        CriteriaSets: {
            items: components["schemas"]["CriteriaSetSummary"][];
        };
        Decision: {
            certificates: components["schemas"]["IssuedCertificate"][];
            /** Format: date-time */
            created_at: string;
            id: string;
            not_recognised: components["schemas"]["NotRecognised"][];
            number: string;
            /** @description Approved results only the ministry may turn into a star; no certificate yet */
            sent_to_ministry: components["schemas"]["NotRecognised"][];
            /** Format: date */
            signed_on: string;
        };
        DecisionDraft: {
            dossier_ids: string[];
            format: components["schemas"]["PaperFormat"];
            paper: components["schemas"]["DecisionPaper"];
        };
        /**
         * @description The decision itself (quyết định), the summary table (bảng tổng hợp), the proposal (tờ trình)
         * @enum {string}
         */
        DecisionPaper: "decision" | "summary" | "proposal";
        Decisions: {
            items: components["schemas"]["Decision"][];
            next: string | null;
        };
        Declaration: {
            conflict: boolean;
            /** Format: date-time */
            declared_at: string;
            dossier_id: string;
            reason: string | null;
        };
        DemoAccount: {
            does: string;
            password: string;
            role: components["schemas"]["Role"];
            username: string;
        };
        Difference: {
            causes: components["schemas"]["Cause"][];
            commune_code: string | null;
            id: string;
            /** @enum {string} */
            move: "came" | "went";
            name: string;
            of: components["schemas"]["Population"];
            producer_id: string | null;
            producer_name: string | null;
            stars: number | null;
        };
        Differences: {
            /** @description As known on the basis asked for: before, and who came, less who went */
            after: number;
            /** @description Records as known earlier */
            before: number;
            items: components["schemas"]["Difference"][];
        };
        DiscussionOpening: {
            absence: string;
            /** @description Of the panel */
            version: number;
        };
        DocumentStanding: {
            /** @description Of the codelist document_kind */
            code: string;
            evidence_ids: string[];
            /** @enum {string} */
            need: "always" | "where_asked" | "where_claimed";
            /** @description Must be newer than the star that runs */
            renew: boolean;
            /** @enum {string} */
            state: "held" | "missing" | "expired" | "outdated" | "not_needed";
            /** @description What the commune said of it at its last check */
            wanting: string | null;
        };
        DocumentStandings: {
            items: components["schemas"]["DocumentStanding"][];
        };
        Dossier: {
            choices: components["schemas"]["ChoiceMap"];
            commune_check: components["schemas"]["CommuneFinding"] | null;
            commune_code: string | null;
            council_id: string | null;
            /** Format: date-time */
            created_at: string;
            criteria_set: string;
            decision_id: string | null;
            /** Format: date */
            due_on: string | null;
            ending: components["schemas"]["DossierEnding"] | null;
            evidence: components["schemas"]["Evidence"][];
            id: string;
            kind: components["schemas"]["DossierKind"];
            notes: components["schemas"]["NoteMap"];
            producer_id: string;
            producer_name: string;
            product_id: string;
            product_name: string;
            province_check: components["schemas"]["ProvinceCheck"] | null;
            receipt: components["schemas"]["Receipt"] | null;
            renewal_window: components["schemas"]["RenewalWindow"] | null;
            round: components["schemas"]["Round"] | null;
            round_id: string | null;
            self_score: components["schemas"]["Score"];
            stage: components["schemas"]["DossierStage"];
            /** Format: date-time */
            submitted_at: string | null;
            version: number;
        };
        /** @description Why it was withdrawn or stopped */
        DossierEnding: {
            /** Format: date-time */
            ended_at: string;
            ended_by: string;
            reason: string;
        };
        /**
         * @description QĐ 26/2026/QĐ-TTg, Điều 6
         * @enum {string}
         */
        DossierKind: "first" | "upgrade" | "renewal";
        /**
         * @description Mẫu 01, 02 and 03 of QĐ 26/2026/QĐ-TTg, Phụ lục III, and the commune's slip (giấy biên nhận)
         * @enum {string}
         */
        DossierPaper: "registration" | "self_assessment" | "commune_check" | "receipt";
        DossierReason: {
            reason: string;
            version: number;
        };
        /** @enum {string} */
        DossierStage: "draft" | "submitted" | "returned" | "forwarded" | "accepted" | "scoring" | "discussion" | "evaluated" | "at_ministry" | "recognised" | "not_recognised" | "withdrawn" | "stopped";
        DossierSummary: {
            /** Format: date-time */
            created_at: string;
            criteria_set: string;
            /** Format: date */
            due_on: string | null;
            id: string;
            kind: components["schemas"]["DossierKind"];
            producer_name: string;
            product_id: string;
            product_name: string;
            stage: components["schemas"]["DossierStage"];
            /** Format: date-time */
            submitted_at: string | null;
        };
        Dossiers: {
            items: components["schemas"]["DossierSummary"][];
            next: string | null;
        };
        /** @description average: points to two decimals, cut off, never rounded up; null when knocked out before the sheets were read */
        EvaluationResult: {
            /** @description Why not every member's is among them */
            absence: string | null;
            average: string | null;
            dossier_id: string;
            explanation: string;
            /** @description As the criteria set prints it */
            knock_out: string | null;
            points_stars: number;
            /** @description Why it was concluded with the totals far apart */
            reason: string | null;
            /** @description Sheets that made the average */
            sheet_count: number;
            sheets: components["schemas"]["SheetResult"][];
            /** @description 0 when knocked out */
            stars: number;
            unmet: components["schemas"]["Unmet"][];
        };
        Evidence: {
            criteria: string[];
            /** Format: date */
            expires_on: string | null;
            file_id: string;
            file_name: string;
            id: string;
            /** Format: date */
            issued_on: string | null;
            issuer: string | null;
            kind: string;
            number: string | null;
        };
        FieldFault: {
            code: string;
            detail: string;
            field: string;
        };
        File: {
            /** Format: date-time */
            created_at: string;
            height: number | null;
            id: string;
            media_type: string;
            name: string;
            sha256: string;
            size: number;
            width: number | null;
        };
        FileCheck: {
            checked: number;
            faults: components["schemas"]["FileFault"][];
        };
        FileFault: {
            /** @enum {string} */
            code: "file.missing" | "file.damaged";
            evidence_id: string;
            file_name: string;
        };
        /** @description Stars end on their last day and none is renewed; what is under way stands beside */
        Forecast: {
            dossiers_first: number;
            dossiers_renewing: number;
            last_goal: components["schemas"]["YearGoal"] | null;
            /** @description Of a count, rounded up; 0 when it is reached */
            needed_a_year: number | null;
            now: {
                denominator: number | null;
                numerator: number;
                percent_hundredths: number | null;
            };
            years: components["schemas"]["Outlook"][];
        };
        GateFinding: {
            criterion: string;
            /** @enum {string} */
            found_by: "majority" | "council";
            /** @description The most points that more than half of the members grant */
            has: number;
            met: boolean;
            needs: number;
            reason: string | null;
            stars: number;
        };
        Gates: {
            items: components["schemas"]["GateFinding"][];
        };
        /** @description A wish that a certificate change its holder or address, and what was decided */
        HolderChange: {
            /** @description Where, by the decision */
            address: string | null;
            /** @description Why refused */
            answer: string | null;
            /** Format: date */
            decided_on: string | null;
            decision_number: string | null;
            id: string;
            /** @enum {string} */
            kind: "holder" | "address";
            /** @description Who holds it by the decision */
            producer_id: string | null;
            reason: string;
            recognition_id: string;
            /** Format: date-time */
            requested_at: string;
            requested_by: string;
            /** @enum {string} */
            state: "requested" | "granted" | "refused";
            version: number;
            wish: string;
        };
        HolderDecision: {
            /** @description Of a change of address */
            address?: string | null;
            commune_code?: string | null;
            /** Format: date */
            decided_on: string;
            decision_number: string;
            /** @description Of a change of holder */
            producer_id?: string | null;
            version: number;
        };
        Holders: {
            before: {
                address: string | null;
                commune_code: string | null;
                decision_number: string;
                name: string;
                producer_id: string;
                /** Format: date */
                until_on: string;
            }[];
            changes: components["schemas"]["HolderChange"][];
            papers: {
                change_id: string;
                id: string;
                name: string;
            }[];
        };
        Import: {
            /** Format: date-time */
            applied_at: string | null;
            columns: components["schemas"]["ImportColumn"][];
            counts: components["schemas"]["ImportCounts"];
            /** Format: date-time */
            created_at: string;
            created_by: string;
            file_name: string;
            id: string;
            refusal: string | null;
            rows_read: number;
            rows_total: number | null;
            /** @enum {string} */
            state: "reading" | "previewed" | "applying" | "applied" | "undoing" | "undone" | "failed";
            version: number;
        };
        ImportChoice: {
            include_doubtful: boolean;
            version: number;
        };
        ImportColumn: {
            field: string | null;
            header: string;
        };
        ImportCounts: {
            changed: number;
            doubtful: number;
            new: number;
            rejected: number;
            same: number;
        };
        ImportRow: {
            cells: string[];
            commune_code: string | null;
            producer_id: string | null;
            product_id: string | null;
            reasons: components["schemas"]["FieldFault"][];
            resembles: components["schemas"]["SimilarThing"][];
            row: number;
            verdict: components["schemas"]["RowVerdict"];
        };
        ImportRows: {
            items: components["schemas"]["ImportRow"][];
            next: string | null;
        };
        Imports: {
            items: components["schemas"]["Import"][];
            next: string | null;
        };
        IssuedCertificate: {
            code: string;
            dossier_id: string;
            number: string;
            product_id: string;
            product_name: string;
            stars: number;
            /** Format: date */
            valid_until: string;
        };
        Journal: {
            items: components["schemas"]["JournalLine"][];
            next: string | null;
        };
        JournalLine: {
            action: string;
            actor: string;
            /** Format: date-time */
            at: string;
            hash: string;
            particulars: unknown;
            seq: number;
            subject_id: string;
            subject_kind: string;
        };
        LibraryPaper: {
            /** @description It serves or served */
            dossiers: number;
            /** Format: date */
            expires_on: string | null;
            file_id: string;
            file_name: string;
            /** @description Of its last use */
            id: string;
            /** Format: date */
            issued_on: string | null;
            issuer: string | null;
            kind: string;
            number: string | null;
        };
        LibraryPapers: {
            items: components["schemas"]["LibraryPaper"][];
            next: string | null;
        };
        /** @description A letter of the outbox, without its words */
        Mail: {
            attempts: number;
            /**
             * Format: date-time
             * @description When it was last tried
             */
            claimed_at: string | null;
            /** Format: date-time */
            created_at: string;
            id: string;
            recipient: string;
            /** @enum {string} */
            state: "queued" | "sending" | "sent" | "failed" | "unsure";
            subject: string;
        };
        MailSending: {
            /** @description Another address */
            recipient?: string | null;
        };
        Mails: {
            items: components["schemas"]["Mail"][];
            next: string | null;
        };
        ManualFigure: {
            commune_code: string | null;
            denominator: number | null;
            /** Format: date */
            holds_on: string;
            id: string;
            numerator: number;
            reason: string;
            /** Format: date-time */
            recorded_at: string;
            recorded_by: string;
            target_code: string;
        };
        MeetingCall: {
            reason: string;
            /** @description Of the panel */
            version: number;
        };
        MinistryAnswer: {
            answer_number: string;
            /** Format: date */
            answered_on: string;
            /** @description The ministry's own */
            certificate_number?: string | null;
            /** @description Five stars */
            granted: boolean;
            points_hundredths: number;
        };
        /** @description What the province sent to the ministry and what came of it (QĐ 26/2026/QĐ-TTg, Điều 7) */
        MinistryCase: {
            answer_number: string | null;
            /** Format: date */
            answered_on: string | null;
            dossier_id: string;
            fall_back_number: string | null;
            /** Format: date */
            fall_back_on: string | null;
            granted: boolean | null;
            /** @description Why it went after the day of the law */
            late_reason: string | null;
            letter_number: string;
            points_hundredths: number | null;
            recognition_id: string | null;
            /** Format: date */
            sent_on: string;
            /** @description What the product got in the end; 0: none */
            stars: number | null;
            /**
             * Format: date
             * @description The ministry answers strictly before
             */
            target_on: string | null;
        };
        MinistryFallBack: {
            /** Format: date */
            decided_on: string;
            decision_number: string;
            /**
             * @description 0: not recognised
             * @enum {integer}
             */
            stars: 0 | 3 | 4;
        };
        MinistryLetter: {
            /** @description Needed when it goes on the last day of the law or after it */
            late_reason?: string | null;
            letter_number: string;
            /** Format: date */
            sent_on: string;
        };
        /** @description Both are strictly before (QĐ 26/2026/QĐ-TTg, Điều 7) */
        MinistryTerm: {
            /** Format: date */
            send_before: string;
            /** Format: date */
            target_on: string;
        };
        NewAccount: {
            commune_code?: string | null;
            email?: string | null;
            name: string;
            password: string;
            producer_id?: string | null;
            role: components["schemas"]["Role"];
            username: string;
        };
        NewAppeal: {
            content: string;
            file_ids?: string[];
            /** @enum {string} */
            kind: "complaint" | "petition";
            /**
             * Format: date
             * @description Needed for a complaint
             */
            known_on?: string | null;
            /** @description Needed when it is filed after the days of the law */
            late_reason?: string | null;
            subject_id: string;
            /** @enum {string} */
            subject_kind: "dossier" | "recognition";
        };
        NewCouncil: {
            advisor_ids?: string[];
            chair_id: string;
            decision_number: string;
            member_ids: string[];
            name: string;
            secretary_id?: string | null;
        };
        /** @description A measure with its filters; what is left out lets all through */
        NewCount: {
            /** Format: date */
            first_recognised_from?: string;
            groups?: string[];
            groups_except?: string[];
            kinds?: string[];
            of: components["schemas"]["Population"];
            stars?: number[];
            trait_all?: string[];
            trait_any?: string[];
        };
        NewDecision: {
            dossier_ids: string[];
            number: string;
            /** Format: date */
            signed_on: string;
        };
        NewDeclaration: {
            conflict: boolean;
            /** @description Needed for a conflict */
            reason?: string | null;
        };
        NewDossier: {
            kind: components["schemas"]["DossierKind"];
            product_id: string;
        };
        NewEvidence: {
            criteria: string[];
            /** Format: date */
            expires_on?: string | null;
            file_id: string;
            /** Format: date */
            issued_on?: string | null;
            issuer?: string | null;
            kind: string;
            number?: string | null;
        };
        NewExtension: {
            /** Format: date */
            decided_on: string;
            decision_number: string;
            /** @description Why the renewal could not be handed in in time */
            reason: string;
            /**
             * Format: date
             * @description The last day
             */
            until: string;
        };
        NewFigure: {
            /** @description Of the province when absent */
            commune_code?: string | null;
            /** @description Of a share, and only of a share */
            denominator?: number | null;
            /**
             * Format: date
             * @description It holds from that day until the next one
             */
            holds_on: string;
            numerator: number;
            reason: string;
        };
        NewGateFinding: {
            criterion: string;
            met: boolean;
            reason: string;
            stars: number;
            /** @description Of the panel */
            version: number;
        };
        NewHolderChange: {
            /** @description The papers */
            file_ids: string[];
            /** @enum {string} */
            kind: "holder" | "address";
            reason: string;
            /** @description The new holder or address */
            wish: string;
        };
        NewKnockOut: {
            /** @description null: of the whole dossier */
            criterion?: string | null;
            /** @description In the list of the criteria set there, from 1 */
            place: number;
            reason: string;
            /** @description Of the panel */
            version: number;
        };
        NewProducer: {
            address?: string | null;
            commune_code?: string | null;
            description?: string | null;
            email?: string | null;
            kind: components["schemas"]["ProducerKind"];
            name: string;
            old_place?: string | null;
            phone?: string | null;
            representative_name?: string | null;
            tax_code?: string | null;
        };
        NewProduct: {
            commune_code?: string | null;
            description?: string | null;
            group_code?: string | null;
            name: string;
            old_place?: string | null;
            packaging?: string | null;
            picture_id?: string | null;
            price_dong?: number | null;
            producer_id: string;
        };
        NewRecusal: {
            account_id: string;
            reason: string;
            replacement_id?: string | null;
            /** @description Of the panel */
            version: number;
        };
        NewRevocation: {
            /**
             * Format: date
             * @description Of the conclusion or of the commune's confirmation; the term counts from here
             */
            concluded_on: string;
            /** @description A code of the codelist revocation_ground */
            ground: string;
            /** @description What the verification found */
            note: string;
        };
        /** @description Plan and days only for a round beyond those of the law */
        NewRound: {
            /** Format: date */
            cut_off_on?: string | null;
            number: number;
            plan_number?: string | null;
            /** Format: date */
            target_on?: string | null;
            year: number;
        };
        NewTarget: {
            co_owners?: string[];
            denominator?: components["schemas"]["NewCount"];
            /** @enum {string} */
            direction: "at_least" | "at_most";
            name: string;
            note?: string;
            numerator: components["schemas"]["NewCount"];
            owner: string;
            /** @description Goals by year */
            path: {
                [key: string]: number;
            };
            source: string;
            unit: components["schemas"]["TargetUnit"];
        };
        NewTrait: {
            bearer: components["schemas"]["Bearer"];
            bearer_id: string;
            /** @description Which platform, which market, with whom */
            detail?: string | null;
            /** @description Number of the paper, address of the page */
            evidence: string;
            /** Format: date */
            from_on: string;
            /** @description Of the code list product_trait or producer_trait */
            kind: string;
            /**
             * Format: date
             * @description The last day
             */
            until_on?: string | null;
        };
        NotRecognised: {
            dossier_id: string;
            product_name: string;
            stars: number;
        };
        /** @description Criterion code → a remark */
        NoteMap: {
            [key: string]: string;
        };
        Outlook: {
            denominator: number | null;
            goal: number | null;
            /** @description A figure then */
            has_passed: boolean;
            numerator: number;
            percent_hundredths: number | null;
            year: number;
        };
        Panel: {
            /** @description Why it began without every sheet */
            absence: string | null;
            chair_id: string;
            council_name: string;
            dossier_id: string;
            /** @description Asked for written opinions, without a meeting (QĐ 26/2026/QĐ-TTg, Điều 12) */
            in_writing: boolean;
            judges: components["schemas"]["PanelJudge"][];
            /** @description The caller may open the discussion and conclude */
            may_lead: boolean;
            /** @description Why it meets after all */
            meeting_reason: string | null;
            /**
             * Format: date-time
             * @description When the discussion began
             */
            opened_at: string | null;
            /** @description Sheets a result needs, the chair's among them */
            quorum: number;
            /**
             * Format: date
             * @description The last day for the result of a renewal
             */
            result_by: string | null;
            /**
             * Format: date
             * @description The last day for independent sheets, UTC+7
             */
            score_by: string | null;
            /** @description Of the totals, in points; once they are read together */
            spread: string | null;
            /** @description In points */
            spread_limit: string;
            version: number;
        };
        PanelChange: {
            /** @description In the chair for this dossier; left as it is when null */
            chair_id?: string | null;
            /** Format: date */
            score_by?: string | null;
            version: number;
        };
        PanelJudge: {
            account_id: string;
            name: string;
            /** @enum {string} */
            part: "chair" | "secretary" | "member" | "advisor";
            scores: boolean;
            /**
             * @description null: has none, or the caller must not know yet
             * @enum {string|null}
             */
            sheet: "open" | "handed_in" | "absent" | "asked_again" | "looked_again" | "recused" | null;
        };
        /** @enum {string} */
        PaperFormat: "docx" | "pdf";
        PasswordChange: {
            current: string;
            new: string;
        };
        PlaceMatch: {
            commune_code: string;
            full_name: string;
            old_unit: string | null;
        };
        PlaceResolution: {
            /** @enum {string} */
            kind: "exact" | "candidates" | "unknown";
            matches: components["schemas"]["PlaceMatch"][];
        };
        /**
         * @description What is counted, both with a decided star in force on the day; manual is entered by hand
         * @enum {string}
         */
        Population: "products" | "producers" | "manual";
        /** @description RFC 9457 */
        Problem: {
            code: string;
            detail: string;
            fields?: components["schemas"]["FieldFault"][];
            request_id: string;
            status: number;
            subject: string;
            title: string;
            type: string;
        };
        /** @description Contact details are null and masked is true for those who may not see them */
        Producer: {
            address: string | null;
            commune_code: string | null;
            /** Format: date-time */
            created_at: string;
            description: string | null;
            email: string | null;
            id: string;
            is_public: boolean;
            kind: components["schemas"]["ProducerKind"];
            masked: boolean;
            name: string;
            old_place: string | null;
            pending_change_id: string | null;
            phone: string | null;
            representative_name: string | null;
            slug: string;
            source_note: string | null;
            tax_code: string | null;
            /** Format: date-time */
            updated_at: string;
            version: number;
        };
        /** @description Only the members given are changed; null clears one */
        ProducerChange: {
            address?: string | null;
            commune_code?: string | null;
            description?: string | null;
            email?: string | null;
            kind?: components["schemas"]["ProducerKind"];
            name?: string;
            old_place?: string | null;
            phone?: string | null;
            representative_name?: string | null;
            tax_code?: string | null;
            version: number;
        };
        /**
         * @description QĐ 26/2026/QĐ-TTg, Điều 2.3; unknown when the source does not say
         * @enum {string}
         */
        ProducerKind: "htx" | "tht" | "company" | "household" | "farm" | "association" | "unknown";
        ProducerSummary: {
            commune_code: string | null;
            id: string;
            kind: components["schemas"]["ProducerKind"];
            name: string;
            old_place: string | null;
            product_count: number;
            slug: string;
        };
        Producers: {
            items: components["schemas"]["ProducerSummary"][];
            next: string | null;
            total: number;
        };
        Product: {
            commune_code: string | null;
            /** Format: date-time */
            created_at: string;
            description: string | null;
            group_code: string | null;
            id: string;
            is_public: boolean;
            name: string;
            old_place: string | null;
            packaging: string | null;
            picture_id: string | null;
            price_dong: number | null;
            producer_id: string;
            slug: string;
            source_note: string | null;
            /** Format: date-time */
            updated_at: string;
            version: number;
        };
        /** @description Only the members given are changed; null clears one */
        ProductChange: {
            commune_code?: string | null;
            description?: string | null;
            group_code?: string | null;
            name?: string;
            old_place?: string | null;
            packaging?: string | null;
            picture_id?: string | null;
            price_dong?: number | null;
            version: number;
        };
        ProductInFull: {
            pending_change_id: string | null;
            producer_name: string;
            producer_slug: string;
            product: components["schemas"]["Product"];
            star: components["schemas"]["Recognition"] | null;
        };
        ProductSummary: {
            commune_code: string | null;
            group_code: string | null;
            id: string;
            name: string;
            picture_id: string | null;
            producer_id: string;
            producer_name: string;
            slug: string;
            stars: number | null;
            status: components["schemas"]["StatusOnDate"];
            /** Format: date */
            valid_until: string | null;
        };
        Products: {
            items: components["schemas"]["ProductSummary"][];
            next: string | null;
            total: number;
        };
        ProofKey: {
            current: boolean;
            /** @description The first 16 hex digits of the key's SHA-256 */
            id: string;
            /** @description Ed25519, 32 bytes in hex */
            public_key: string;
            /** Format: date-time */
            since: string;
        };
        ProofKeys: {
            items: components["schemas"]["ProofKey"][];
        };
        ProvinceCheck: {
            accepted: boolean;
            /** Format: date-time */
            checked_at: string;
            checked_by: string;
            /** @description Why it must be completed */
            reason: string | null;
        };
        Reason: {
            reason: string;
        };
        /** @description The commune's slip for the last handing in (giấy biên nhận) */
        Receipt: {
            /** Format: date */
            due_on: string;
            number: string;
            /** @description An officer took in paper for the producer */
            on_paper: boolean;
            /** Format: date-time */
            received_at: string;
            /** @description The name of the officer who took it in */
            received_by: string | null;
        };
        /** @description A star of a product, with what it is worth on the day asked for */
        Recognition: {
            certificate_code: string;
            certificate_number: string | null;
            /** Format: date */
            decided_on: string | null;
            decision_number: string | null;
            exact_term: boolean;
            /**
             * Format: date
             * @description The last day by decision, past its own term
             */
            extended_until: string | null;
            extension_number: string | null;
            /**
             * Format: date
             * @description When the decision that extended it was signed
             */
            extension_on: string | null;
            id: string;
            /** @description Who decided, as the source wrote it */
            issuer: string | null;
            /** @description The same as a unit of today */
            issuer_code: string | null;
            /** @enum {string} */
            level: "province" | "district" | "ministry" | "unknown";
            points_hundredths: number | null;
            product_id: string;
            /** @description The law it was judged by */
            regime: string | null;
            /**
             * Format: date
             * @description From here on the last revocation does not count
             */
            reinstated_on: string | null;
            /** Format: date */
            replaced_on: string | null;
            /** Format: date */
            revoked_on: string | null;
            source_note: string | null;
            /** @enum {string} */
            standing: "decided" | "council_result" | "reported";
            stars: number | null;
            status: components["schemas"]["StatusOnDate"];
            /**
             * Format: date
             * @description The last day of its own term
             */
            valid_until: string;
            year: number;
        };
        Recognitions: {
            items: components["schemas"]["Recognition"][];
        };
        Reinstatement: {
            /** Format: date */
            decided_on: string;
            decision_number: string;
            reason: string;
            version: number;
        };
        Reminded: {
            /** @description Told today before */
            already: number;
            /** @description Told now */
            judges: number;
            /** @description Put into the outbox; a judge gets one a day at most */
            letters: number;
        };
        Reminder: {
            /** @description Null: all of the round that one leads */
            dossier_id?: string | null;
        };
        /** @description QĐ 26/2026/QĐ-TTg, Điều 6: the days on which a renewal is first handed in, both counted in */
        RenewalWindow: {
            /** @description Why the province lets it in on another day */
            exception: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        Report: {
            /** @description Why it was returned or opened again */
            comment: string | null;
            commune_code: string;
            corrections: components["schemas"]["Correction"][];
            /** Format: date-time */
            decided_at: string | null;
            decided_by: string | null;
            /** @description Khó khăn, vướng mắc */
            difficulties: string | null;
            /** @description The line of the journal its figures rest on, once handed in */
            known_seq: number;
            narrative: string | null;
            period_code: string;
            stage: components["schemas"]["ReportStage"];
            /** Format: date-time */
            submitted_at: string | null;
            submitted_by: string | null;
            /** @description 0 before anything was saved */
            version: number;
        };
        ReportInFull: {
            figures: components["schemas"]["TargetFigure"][];
            period: components["schemas"]["ReportPeriod"];
            report: components["schemas"]["Report"];
        };
        ReportLine: {
            commune_code: string;
            late: boolean;
            stage: components["schemas"]["ReportStage"];
            /** Format: date-time */
            submitted_at: string | null;
        };
        ReportLines: {
            items: components["schemas"]["ReportLine"][];
        };
        ReportPeriod: {
            code: string;
            /**
             * Format: date
             * @description The last day that figures tell of
             */
            cut_off_on: string;
            /**
             * Format: date
             * @description A report of that day is late
             */
            due_before: string;
            /** Format: date */
            from_on: string;
            /** @enum {string} */
            kind: "half_year" | "year" | "ad_hoc";
            name: string;
        };
        ReportPeriods: {
            items: components["schemas"]["ReportPeriod"][];
        };
        /** @enum {string} */
        ReportStage: "none" | "draft" | "submitted" | "returned" | "accepted";
        ReportText: {
            denominators: {
                [key: string]: number;
            };
            difficulties?: string | null;
            narrative?: string | null;
            /** @description Corrected figures by the code of the target */
            numerators: {
                [key: string]: number;
            };
            /** @description Why, for each corrected figure */
            reasons: {
                [key: string]: string;
            };
            version: number;
        };
        ReportVerdict: {
            /** @description Needed unless it is accepted */
            comment?: string | null;
            /** @enum {string} */
            verdict: "returned" | "accepted" | "reopened";
            version: number;
        };
        /** @description A case in which a star may be ended (QĐ 26/2026/QĐ-TTg, Điều 8) */
        Revocation: {
            /** Format: date */
            concluded_on: string;
            /** Format: date */
            decided_on: string | null;
            decision_number: string | null;
            /**
             * Format: date
             * @description The last day for the decision
             */
            due_on: string;
            ground: string;
            id: string;
            note: string;
            /** Format: date-time */
            opened_at: string;
            opened_by: string;
            reason: string | null;
            recognition_id: string;
            reinstated_number: string | null;
            /** Format: date */
            reinstated_on: string | null;
            /** @enum {string} */
            state: "open" | "revoked" | "dropped" | "reinstated";
            version: number;
        };
        Revocations: {
            items: components["schemas"]["Revocation"][];
        };
        /**
         * @description Whose work one does; the province's own words are in the locale files
         * @enum {string}
         */
        Role: "province" | "commune" | "council" | "advisor" | "producer" | "department" | "reader" | "inspector" | "admin";
        /** @description One evaluation of the province (đợt đánh giá) */
        Round: {
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date
             * @description The commune proposes strictly before
             */
            cut_off_on: string;
            id: string;
            /** @description Of the year, from 1 */
            number: number;
            /** @description Of an extra round */
            plan_number: string | null;
            /**
             * Format: date
             * @description Results strictly before
             */
            target_on: string;
            year: number;
        };
        RoundBoard: {
            has_more: boolean;
            items: components["schemas"]["BoardRow"][];
            round: components["schemas"]["Round"];
        };
        RoundWithCounts: {
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date
             * @description The commune proposes strictly before
             */
            cut_off_on: string;
            /** @description Decided, withdrawn or stopped */
            ended: number;
            /** @description Wait for the decision */
            evaluated: number;
            id: string;
            /** @description Before a council */
            judged: number;
            /** @description Of the year, from 1 */
            number: number;
            /** @description Of an extra round */
            plan_number: string | null;
            /**
             * Format: date
             * @description Results strictly before
             */
            target_on: string;
            /** @description Accepted, without a council */
            waiting: number;
            year: number;
        };
        Rounds: {
            items: components["schemas"]["RoundWithCounts"][];
            next: string | null;
        };
        /** @enum {string} */
        RowVerdict: "new" | "same" | "changed" | "doubtful" | "rejected";
        Score: {
            parts: {
                [key: string]: number;
            };
            points: number;
            points_stars: number;
            set: string;
            stars: number;
            unmet: components["schemas"]["Unmet"][];
        };
        ScoreSheet: {
            choices: components["schemas"]["ChoiceMap"];
            criteria_set: string;
            dossier_id: string;
            notes: components["schemas"]["NoteMap"];
            opinion: string | null;
            phase: components["schemas"]["SheetPhase"];
            score: components["schemas"]["Score"];
            /** Format: date-time */
            submitted_at: string | null;
            version: number;
        };
        ScoreSheetChange: {
            choices: components["schemas"]["ChoiceMap"];
            notes?: components["schemas"]["NoteMap"];
            opinion?: string | null;
            version: number;
        };
        ScoreSheets: {
            items: components["schemas"]["SheetShown"][];
        };
        SeenReason: {
            reason: string;
            version: number;
        };
        SelfAssessment: {
            choices: components["schemas"]["ChoiceMap"];
            notes?: components["schemas"]["NoteMap"];
            version: number;
        };
        Session: {
            account_id: string;
            actions: string[];
            commune_code: string | null;
            csrf_token: string;
            /** Format: date-time */
            expires_at: string;
            name: string;
            producer_id: string | null;
            role: components["schemas"]["Role"];
            username: string;
        };
        /**
         * @description final: looked at again after reading together; the last version counts
         * @enum {string}
         */
        SheetPhase: "independent" | "final";
        SheetProgress: {
            members: number;
            submitted: number;
        };
        SheetResult: {
            member_name: string;
            points: number;
            stars: number;
        };
        SheetShown: {
            account_id: string;
            choices: components["schemas"]["ChoiceMap"];
            member_name: string;
            notes: components["schemas"]["NoteMap"];
            opinion: string | null;
            phase: components["schemas"]["SheetPhase"];
            points: number;
            stars: number;
            /** Format: date-time */
            submitted_at: string;
        };
        /**
         * @description Of the numerator, of the denominator, or what the denominator has and the numerator lacks
         * @enum {string}
         */
        Side: "numerator" | "denominator" | "missing";
        SignIn: {
            password: string;
            username: string;
        };
        SignedDecision: {
            /** Format: date */
            decided_on: string;
            decision_number: string;
            version: number;
        };
        SimilarThing: {
            detail: string;
            id: string;
            likeness: number;
            name: string;
        };
        SimilarThings: {
            items: components["schemas"]["SimilarThing"][];
        };
        /**
         * @description What a star is worth on a day; extended past its own term by decision; unconfirmed when no decision is known
         * @enum {string}
         */
        StatusOnDate: "valid" | "expiring" | "extended" | "expired" | "revoked" | "replaced" | "unconfirmed" | "none";
        Submission: {
            /** @description An officer took in paper for the producer */
            on_paper?: boolean;
            version: number;
        };
        Target: {
            co_owners: string[];
            code: string;
            denominator_rule: components["schemas"]["Count"] | null;
            /** @enum {string} */
            direction: "at_least" | "at_most";
            name: string;
            note: string | null;
            numerator_rule: components["schemas"]["Count"];
            owner: string;
            path: components["schemas"]["YearGoal"][];
            source: string;
            unit: components["schemas"]["TargetUnit"];
        };
        TargetBoard: {
            commune_code: string | null;
            items: components["schemas"]["TargetFigure"][];
            /** Format: date */
            known_on: string | null;
            /** @description The line of the journal up to which facts are known */
            known_seq: number;
            /** Format: date */
            on: string;
        };
        /** @description A target, its counting rule and how far it is */
        TargetFigure: {
            co_owners: string[];
            code: string;
            denominator: number | null;
            denominator_rule: components["schemas"]["Count"] | null;
            /** @enum {string} */
            direction: "at_least" | "at_most";
            /** @description Of the year of the day, in the target's unit */
            goal: number | null;
            manual: components["schemas"]["ManualFigure"] | null;
            name: string;
            note: string | null;
            numerator: number;
            numerator_rule: components["schemas"]["Count"];
            owner: string;
            path: components["schemas"]["YearGoal"][];
            /** @description 1999 is 19.99 %, cut, not rounded; null of nobody */
            percent_hundredths: number | null;
            reached: boolean | null;
            source: string;
            unit: components["schemas"]["TargetUnit"];
        };
        /** @enum {string} */
        TargetUnit: "count" | "percent";
        TraceProfile: {
            gtin: string;
            product_id: string;
        };
        TraceProfileChange: {
            /** @description a GTIN of 8, 12, 13 or 14 digits */
            gtin: string;
        };
        Trait: {
            bearer: components["schemas"]["Bearer"];
            bearer_id: string;
            detail: string | null;
            evidence: string;
            /** Format: date */
            from_on: string;
            id: string;
            kind: string;
            reason: string | null;
            /** Format: date-time */
            recorded_at: string;
            recorded_by: string;
            /** Format: date */
            until_on: string | null;
            version: number;
            withdrawn: boolean;
        };
        TraitChange: {
            detail?: string | null;
            evidence: string;
            /** Format: date */
            from_on: string;
            reason: string;
            /** Format: date */
            until_on?: string | null;
            version: number;
            /** @description It was never true */
            withdrawn: boolean;
        };
        Traits: {
            items: components["schemas"]["Trait"][];
        };
        Unmet: {
            criterion: string;
            has: number;
            needs: number;
            stars: number;
        };
        Version: {
            version: number;
        };
        Work: {
            items: components["schemas"]["WorkItem"][];
        };
        WorkItem: {
            days_left: number | null;
            detail: string;
            /** Format: date */
            due_on: string | null;
            kind: string;
            /**
             * Format: date
             * @description When it was last asked for
             */
            reminded_on: string | null;
            subject_id: string;
            title: string;
        };
        YearGoal: {
            value: number;
            year: number;
        };
    };
    responses: {
        /** @description About this server */
        About: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["About"];
            };
        };
        /** @description The account */
        Account: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Account"];
            };
        };
        /** @description Accounts */
        Accounts: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Accounts"];
            };
        };
        /** @description The complaint or petition */
        Appeal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AppealInFull"];
            };
        };
        /** @description Complaints and petitions */
        Appeals: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Appeals"];
            };
        };
        /** @description The certificate and its status */
        Certificate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Certificate"];
            };
        };
        /** @description Certificates */
        Certificates: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Certificates"];
            };
        };
        /** @description The star */
        Certified: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Certified"];
            };
        };
        /** @description The change request */
        ChangeRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChangeRequest"];
            };
        };
        /** @description Change requests */
        ChangeRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChangeRequests"];
            };
        };
        /** @description The list */
        Codelist: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Codelist"];
            };
        };
        /** @description The figures */
        CommuneFigures: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommuneFigures"];
            };
        };
        /** @description Communes */
        Communes: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Communes"];
            };
        };
        /** @description The council */
        Council: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Council"];
            };
        };
        /** @description Councils */
        Councils: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Councils"];
            };
        };
        /** @description The records */
        CountedRecords: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CountedRecords"];
            };
        };
        /** @description The set */
        CriteriaSet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CriteriaSet"];
            };
        };
        /** @description Criteria sets */
        CriteriaSets: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CriteriaSets"];
            };
        };
        /** @description The decision */
        Decision: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        /** @description Decisions */
        Decisions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Decisions"];
            };
        };
        /** @description The differences */
        Differences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Differences"];
            };
        };
        /** @description The dossier */
        Dossier: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Dossier"];
            };
        };
        /** @description Dossiers */
        Dossiers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Dossiers"];
            };
        };
        /** @description The result */
        EvaluationResult: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EvaluationResult"];
            };
        };
        /** @description The file */
        File: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["File"];
            };
        };
        /** @description The forecast */
        Forecast: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forecast"];
            };
        };
        /** @description The gates */
        Gates: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Gates"];
            };
        };
        /** @description The wish */
        HolderChange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HolderChange"];
            };
        };
        /** @description Holders and wishes */
        Holders: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Holders"];
            };
        };
        /** @description The import */
        Import: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Import"];
            };
        };
        /** @description Rows */
        ImportRows: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImportRows"];
            };
        };
        /** @description Imports */
        Imports: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Imports"];
            };
        };
        /** @description Journal lines */
        Journal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Journal"];
            };
        };
        /** @description The letter */
        Mail: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Mail"];
            };
        };
        /** @description The letters */
        Mails: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Mails"];
            };
        };
        /** @description The figure */
        ManualFigure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManualFigure"];
            };
        };
        /** @description The case at the ministry */
        MinistryCase: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MinistryCase"];
            };
        };
        /** @description The days of the law */
        MinistryTerm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MinistryTerm"];
            };
        };
        /** @description The panel */
        Panel: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Panel"];
            };
        };
        /** @description The document */
        Paper: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/pdf": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
            };
        };
        /** @description What the place resolves to */
        PlaceResolution: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlaceResolution"];
            };
        };
        /** @description What was refused and why (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The producer */
        Producer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Producer"];
            };
        };
        /** @description Producers */
        Producers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Producers"];
            };
        };
        /** @description The product */
        Product: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Product"];
            };
        };
        /** @description The product with its producer and its star of today */
        ProductInFull: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductInFull"];
            };
        };
        /** @description Products */
        Products: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Products"];
            };
        };
        /** @description The keys */
        ProofKeys: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProofKeys"];
            };
        };
        /** @description Recognitions */
        Recognitions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Recognitions"];
            };
        };
        /** @description What came of it */
        Reminded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Reminded"];
            };
        };
        /** @description The report */
        Report: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Report"];
            };
        };
        /** @description The report */
        ReportInFull: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReportInFull"];
            };
        };
        /** @description The communes */
        ReportLines: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReportLines"];
            };
        };
        /** @description The periods */
        ReportPeriods: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReportPeriods"];
            };
        };
        /** @description The case */
        Revocation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Revocation"];
            };
        };
        /** @description Cases of revocation */
        Revocations: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Revocations"];
            };
        };
        /** @description The round */
        Round: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Round"];
            };
        };
        /** @description The board */
        RoundBoard: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RoundBoard"];
            };
        };
        /** @description Rounds */
        Rounds: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Rounds"];
            };
        };
        /** @description The score */
        Score: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Score"];
            };
        };
        /** @description The sheet */
        ScoreSheet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScoreSheet"];
            };
        };
        /** @description The session */
        Session: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Session"];
            };
        };
        /** @description What is similar */
        SimilarThings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SimilarThings"];
            };
        };
        /** @description The target */
        Target: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Target"];
            };
        };
        /** @description The board */
        TargetBoard: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TargetBoard"];
            };
        };
        /** @description The number */
        TraceProfile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TraceProfile"];
            };
        };
        /** @description The trait */
        Trait: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Trait"];
            };
        };
        /** @description The traits */
        Traits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Traits"];
            };
        };
        /** @description What waits */
        Work: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Work"];
            };
        };
    };
    parameters: {
        /** @description Of one commune; of the province when absent */
        commune: string;
        /** @description `next` of the page before */
        cursor: string;
        id: string;
        /** @description As known at the end of that day, UTC+7; now when absent */
        known_on: string;
        limit: number;
        /** @description Code of a commune of today */
        of_commune: string;
        /** @description The day; today when absent */
        on: string;
        /** @description Word or PDF */
        paper_format: components["schemas"]["PaperFormat"];
        /** @description Code of a period */
        period: string;
        /** @description Words; accents may be missing */
        q: string;
        /** @description QD26-03 */
        set: string;
        /** @description Code of a target */
        target: string;
    };
    requestBodies: {
        Acceptance: {
            content: {
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        AccountChange: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        AppealAnswer: {
            content: {
                "application/json": components["schemas"]["AppealAnswer"];
            };
        };
        AppealResolution: {
            content: {
                "application/json": components["schemas"]["AppealResolution"];
            };
        };
        Choices: {
            content: {
                "application/json": components["schemas"]["Choices"];
            };
        };
        CommuneCheck: {
            content: {
                "application/json": components["schemas"]["CommuneCheck"];
            };
        };
        CouncilAssignment: {
            content: {
                "application/json": components["schemas"]["CouncilAssignment"];
            };
        };
        DecisionDraft: {
            content: {
                "application/json": components["schemas"]["DecisionDraft"];
            };
        };
        DossierReason: {
            content: {
                "application/json": components["schemas"]["DossierReason"];
            };
        };
        HolderDecision: {
            content: {
                "application/json": components["schemas"]["HolderDecision"];
            };
        };
        ImportChoice: {
            content: {
                "application/json": components["schemas"]["ImportChoice"];
            };
        };
        MailSending: {
            content: {
                "application/json": components["schemas"]["MailSending"];
            };
        };
        MinistryAnswer: {
            content: {
                "application/json": components["schemas"]["MinistryAnswer"];
            };
        };
        MinistryFallBack: {
            content: {
                "application/json": components["schemas"]["MinistryFallBack"];
            };
        };
        MinistryLetter: {
            content: {
                "application/json": components["schemas"]["MinistryLetter"];
            };
        };
        NewAccount: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        NewAppeal: {
            content: {
                "application/json": components["schemas"]["NewAppeal"];
            };
        };
        NewCouncil: {
            content: {
                "application/json": components["schemas"]["NewCouncil"];
            };
        };
        NewDecision: {
            content: {
                "application/json": components["schemas"]["NewDecision"];
            };
        };
        NewDossier: {
            content: {
                "application/json": components["schemas"]["NewDossier"];
            };
        };
        NewEvidence: {
            content: {
                "application/json": components["schemas"]["NewEvidence"];
            };
        };
        NewExtension: {
            content: {
                "application/json": components["schemas"]["NewExtension"];
            };
        };
        NewFigure: {
            content: {
                "application/json": components["schemas"]["NewFigure"];
            };
        };
        NewHolderChange: {
            content: {
                "application/json": components["schemas"]["NewHolderChange"];
            };
        };
        NewProducer: {
            content: {
                "application/json": components["schemas"]["NewProducer"];
            };
        };
        NewProduct: {
            content: {
                "application/json": components["schemas"]["NewProduct"];
            };
        };
        NewRevocation: {
            content: {
                "application/json": components["schemas"]["NewRevocation"];
            };
        };
        NewRound: {
            content: {
                "application/json": components["schemas"]["NewRound"];
            };
        };
        NewTarget: {
            content: {
                "application/json": components["schemas"]["NewTarget"];
            };
        };
        NewTrait: {
            content: {
                "application/json": components["schemas"]["NewTrait"];
            };
        };
        PasswordChange: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        ProducerChange: {
            content: {
                "application/json": components["schemas"]["ProducerChange"];
            };
        };
        ProductChange: {
            content: {
                "application/json": components["schemas"]["ProductChange"];
            };
        };
        Reason: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        Reinstatement: {
            content: {
                "application/json": components["schemas"]["Reinstatement"];
            };
        };
        Reminder: {
            content: {
                "application/json": components["schemas"]["Reminder"];
            };
        };
        ReportText: {
            content: {
                "application/json": components["schemas"]["ReportText"];
            };
        };
        ReportVerdict: {
            content: {
                "application/json": components["schemas"]["ReportVerdict"];
            };
        };
        ScoreSheetChange: {
            content: {
                "application/json": components["schemas"]["ScoreSheetChange"];
            };
        };
        SeenReason: {
            content: {
                "application/json": components["schemas"]["SeenReason"];
            };
        };
        SelfAssessment: {
            content: {
                "application/json": components["schemas"]["SelfAssessment"];
            };
        };
        SignIn: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        SignedDecision: {
            content: {
                "application/json": components["schemas"]["SignedDecision"];
            };
        };
        Submission: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        TraceProfileChange: {
            content: {
                "application/json": components["schemas"]["TraceProfileChange"];
            };
        };
        TraitChange: {
            content: {
                "application/json": components["schemas"]["TraitChange"];
            };
        };
        Version: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAbout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["About"];
            default: components["responses"]["Problem"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Accounts"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewAccount"];
        responses: {
            201: components["responses"]["Account"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AccountChange"];
        responses: {
            200: components["responses"]["Account"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listAppeals: {
        parameters: {
            query?: {
                kind?: "complaint" | "petition";
                state?: components["schemas"]["AppealState"];
                subject_id?: string;
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Appeals"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    fileAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewAppeal"];
        responses: {
            201: components["responses"]["Appeal"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Appeal"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    acceptAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Version"];
        responses: {
            200: components["responses"]["Appeal"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    prolongAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SeenReason"];
        responses: {
            200: components["responses"]["Appeal"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    refuseAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AppealAnswer"];
        responses: {
            200: components["responses"]["Appeal"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    resolveAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AppealResolution"];
        responses: {
            200: components["responses"]["Appeal"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Version"];
        responses: {
            200: components["responses"]["Appeal"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listCertificates: {
        parameters: {
            query?: {
                /** @description The day; today when absent */
                on?: string;
                /** @description Of the evaluation */
                year?: number;
                stars?: number;
                status?: components["schemas"]["StatusOnDate"];
                /** @description Days after `on`, of what is in force then */
                expires_within?: number;
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Certificates"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    checkCertificate: {
        parameters: {
            query?: {
                /** @description The day; today when absent */
                on?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Certificate"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    exportProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listChangeRequests: {
        parameters: {
            query?: {
                /** @description Id of the product or producer */
                subject?: string;
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangeRequests"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    approveChangeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangeRequest"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    rejectChangeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reason"];
        responses: {
            200: components["responses"]["ChangeRequest"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getCodelist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Codelist"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listCommunes: {
        parameters: {
            query?: {
                /** @description The day; today when absent */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Communes"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listCouncils: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Councils"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createCouncil: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewCouncil"];
        responses: {
            201: components["responses"]["Council"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listCriteriaSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CriteriaSets"];
            default: components["responses"]["Problem"];
        };
    };
    getCriteriaSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description QD26-03 */
                id: components["parameters"]["set"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CriteriaSet"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    scoreChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description QD26-03 */
                id: components["parameters"]["set"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Choices"];
        responses: {
            200: components["responses"]["Score"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    draftDecisionPaper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DecisionDraft"];
        responses: {
            200: components["responses"]["Paper"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Decisions"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createDecision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewDecision"];
        responses: {
            201: components["responses"]["Decision"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getDecisionPaper: {
        parameters: {
            query: {
                paper: components["schemas"]["DecisionPaper"];
                /** @description Word or PDF */
                format: components["parameters"]["paper_format"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Paper"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                stage?: components["schemas"]["DossierStage"];
                product?: string;
                round?: string;
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Dossiers"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createDossier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewDossier"];
        responses: {
            201: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    acceptDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Acceptance"];
        responses: {
            200: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    checkDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CommuneCheck"];
        responses: {
            200: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    askToComplete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DossierReason"];
        responses: {
            200: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    concludeDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Conclusion"];
            };
        };
        responses: {
            200: components["responses"]["EvaluationResult"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    assignCouncil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CouncilAssignment"];
        responses: {
            200: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    declareInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeclaration"];
            };
        };
        responses: {
            /** @description The declaration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    openDiscussion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscussionOpening"];
            };
        };
        responses: {
            200: components["responses"]["Panel"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getDossierDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentStandings"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewEvidence"];
        responses: {
            201: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    removeEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    checkDossierFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileCheck"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listGates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Gates"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    findGate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGateFinding"];
            };
        };
        responses: {
            200: components["responses"]["Gates"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    knockOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKnockOut"];
            };
        };
        responses: {
            200: components["responses"]["EvaluationResult"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    callMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingCall"];
            };
        };
        responses: {
            200: components["responses"]["Panel"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    recordMinistryAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MinistryAnswer"];
        responses: {
            200: components["responses"]["MinistryCase"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getMinistryCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MinistryCase"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    sendToMinistry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MinistryLetter"];
        responses: {
            201: components["responses"]["MinistryCase"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    decideAfterMinistry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MinistryFallBack"];
        responses: {
            200: components["responses"]["MinistryCase"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    exportMinistryPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getMinistryTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MinistryTerm"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getMinutes: {
        parameters: {
            query: {
                /** @description Word or PDF */
                format: components["parameters"]["paper_format"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Paper"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getPanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Panel"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    changePanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelChange"];
            };
        };
        responses: {
            200: components["responses"]["Panel"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getDossierPaper: {
        parameters: {
            query: {
                paper: components["schemas"]["DossierPaper"];
                /** @description Word or PDF */
                format: components["parameters"]["paper_format"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Paper"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    recuseJudge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecusal"];
            };
        };
        responses: {
            200: components["responses"]["Panel"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EvaluationResult"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getScoreSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ScoreSheet"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    saveScoreSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ScoreSheetChange"];
        responses: {
            200: components["responses"]["ScoreSheet"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getScoreSheetProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetProgress"];
                };
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    submitScoreSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Version"];
        responses: {
            200: components["responses"]["ScoreSheet"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listScoreSheets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreSheets"];
                };
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    saveSelfAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SelfAssessment"];
        responses: {
            200: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    stopDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DossierReason"];
        responses: {
            200: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    submitDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Submission"];
        responses: {
            200: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    grantWindowException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DossierReason"];
        responses: {
            200: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DossierReason"];
        responses: {
            200: components["responses"]["Dossier"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    exportCertificates: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                /** @description The day; today when absent */
                on?: string;
                /** @description Of the evaluation */
                year?: number;
                stars?: number;
                status?: components["schemas"]["StatusOnDate"];
                /** @description Days after `on`, of what is in force then */
                expires_within?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    exportProducts: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                /** @description Words; accents may be missing */
                q?: components["parameters"]["q"];
                commune?: string;
                old_district?: string;
                group?: string;
                stars?: number;
                status?: components["schemas"]["StatusOnDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    exportTargets: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                /** @description The day; today when absent */
                on?: components["parameters"]["on"];
                /** @description As known at the end of that day, UTC+7; now when absent */
                known_on?: components["parameters"]["known_on"];
                /** @description Of one commune; of the province when absent */
                commune?: components["parameters"]["commune"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createFile: {
        parameters: {
            query: {
                /** @description The name to show */
                name: string;
                use: "picture" | "evidence" | "document";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: components["responses"]["File"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getFile: {
        parameters: {
            query?: {
                /** @description Of the small picture */
                width?: 320 | 800;
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    grantHolderChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["HolderDecision"];
        responses: {
            200: components["responses"]["HolderChange"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    refuseHolderChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SeenReason"];
        responses: {
            200: components["responses"]["HolderChange"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Imports"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createImport: {
        parameters: {
            query: {
                /** @description The file's name */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            202: components["responses"]["Import"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Import"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ImportChoice"];
        responses: {
            202: components["responses"]["Import"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Import"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                verdict?: components["schemas"]["RowVerdict"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ImportRows"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listJournal: {
        parameters: {
            query?: {
                /** @description The id of the record */
                subject?: string;
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Journal"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listMails: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Mails"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    sendMailAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MailSending"];
        responses: {
            200: components["responses"]["Mail"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PasswordChange"];
        responses: {
            /** @description Changed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    resolvePlace: {
        parameters: {
            query: {
                /** @description Xã X, huyện Y, Tiền Giang */
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PlaceResolution"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listProducers: {
        parameters: {
            query?: {
                /** @description Words; accents may be missing */
                q?: components["parameters"]["q"];
                commune?: string;
                old_district?: string;
                kind?: components["schemas"]["ProducerKind"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Producers"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createProducer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewProducer"];
        responses: {
            201: components["responses"]["Producer"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getProducer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Producer"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    updateProducer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ProducerChange"];
        responses: {
            200: components["responses"]["Producer"];
            202: components["responses"]["ChangeRequest"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listProducerPapers: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The papers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryPapers"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Words; accents may be missing */
                q?: components["parameters"]["q"];
                /** @description Code of a commune of today */
                commune?: string;
                /** @description Code of a district before 07/2025 */
                old_district?: string;
                /** @description Code of the product group */
                group?: string;
                stars?: number;
                status?: components["schemas"]["StatusOnDate"];
                /** @description Id of the producer */
                producer?: string;
                producer_kind?: components["schemas"]["ProducerKind"];
                sort?: "name" | "relevance" | "newest" | "expiry";
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Products"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewProduct"];
        responses: {
            201: components["responses"]["Product"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProductInFull"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ProductChange"];
        responses: {
            200: components["responses"]["Product"];
            202: components["responses"]["ChangeRequest"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listRecognitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Recognitions"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getTraceProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TraceProfile"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    setTraceProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TraceProfileChange"];
        responses: {
            200: components["responses"]["TraceProfile"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listProofKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProofKeys"];
            default: components["responses"]["Problem"];
        };
    };
    getRecognition: {
        parameters: {
            query?: {
                /** @description The day; today when absent */
                on?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Certified"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    extendCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewExtension"];
        responses: {
            201: components["responses"]["Certified"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getHolders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Holders"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    askForHolderChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewHolderChange"];
        responses: {
            201: components["responses"]["HolderChange"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getCertificatePaper: {
        parameters: {
            query: {
                /** @description Word or PDF */
                format: components["parameters"]["paper_format"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Paper"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listRevocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Revocations"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    openRevocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewRevocation"];
        responses: {
            201: components["responses"]["Revocation"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listReportPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportPeriods"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of a period */
                period: components["parameters"]["period"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportLines"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of a period */
                period: components["parameters"]["period"];
                /** @description Code of a commune of today */
                commune: components["parameters"]["of_commune"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportInFull"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    saveReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of a period */
                period: components["parameters"]["period"];
                /** @description Code of a commune of today */
                commune: components["parameters"]["of_commune"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ReportText"];
        responses: {
            200: components["responses"]["Report"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    submitReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of a period */
                period: components["parameters"]["period"];
                /** @description Code of a commune of today */
                commune: components["parameters"]["of_commune"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Version"];
        responses: {
            200: components["responses"]["Report"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    decideReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of a period */
                period: components["parameters"]["period"];
                /** @description Code of a commune of today */
                commune: components["parameters"]["of_commune"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ReportVerdict"];
        responses: {
            200: components["responses"]["Report"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    decideRevocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SignedDecision"];
        responses: {
            200: components["responses"]["Revocation"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    dropRevocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SeenReason"];
        responses: {
            200: components["responses"]["Revocation"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    reinstateRevocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reinstatement"];
        responses: {
            200: components["responses"]["Revocation"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listRounds: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Rounds"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createRound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewRound"];
        responses: {
            201: components["responses"]["Round"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getRoundBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoundBoard"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    remindJudges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reminder"];
        responses: {
            200: components["responses"]["Reminded"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Session"];
            401: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SignIn"];
        responses: {
            200: components["responses"]["Session"];
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    findSimilarProducers: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SimilarThings"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    findSimilarProducts: {
        parameters: {
            query: {
                name: string;
                producer_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SimilarThings"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getTargetBoard: {
        parameters: {
            query?: {
                /** @description The day; today when absent */
                on?: components["parameters"]["on"];
                /** @description As known at the end of that day, UTC+7; now when absent */
                known_on?: components["parameters"]["known_on"];
                /** @description Of one commune; of the province when absent */
                commune?: components["parameters"]["commune"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TargetBoard"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    addTarget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewTarget"];
        responses: {
            201: components["responses"]["Target"];
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listTargetCommunes: {
        parameters: {
            query?: {
                /** @description The day; today when absent */
                on?: components["parameters"]["on"];
                /** @description As known at the end of that day, UTC+7; now when absent */
                known_on?: components["parameters"]["known_on"];
            };
            header?: never;
            path: {
                /** @description Code of a target */
                code: components["parameters"]["target"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommuneFigures"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listTargetDifferences: {
        parameters: {
            query: {
                /** @description The earlier knowledge: the end of that day, UTC+7 */
                known_from: string;
                /** @description Of the numerator when absent */
                side?: components["schemas"]["Side"];
                /** @description The day; today when absent */
                on?: components["parameters"]["on"];
                /** @description As known at the end of that day, UTC+7; now when absent */
                known_on?: components["parameters"]["known_on"];
                /** @description Of one commune; of the province when absent */
                commune?: components["parameters"]["commune"];
            };
            header?: never;
            path: {
                /** @description Code of a target */
                code: components["parameters"]["target"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Differences"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getForecast: {
        parameters: {
            query?: {
                /** @description Of one commune; of the province when absent */
                commune?: components["parameters"]["commune"];
            };
            header?: never;
            path: {
                /** @description Code of a target */
                code: components["parameters"]["target"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Forecast"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    enterFigure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of a target */
                code: components["parameters"]["target"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewFigure"];
        responses: {
            201: components["responses"]["ManualFigure"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listTargetRecords: {
        parameters: {
            query?: {
                /** @description Of the numerator (when absent), of the denominator, or what the denominator has and the numerator lacks */
                side?: components["schemas"]["Side"];
                /** @description The day; today when absent */
                on?: components["parameters"]["on"];
                /** @description As known at the end of that day, UTC+7; now when absent */
                known_on?: components["parameters"]["known_on"];
                /** @description Of one commune; of the province when absent */
                commune?: components["parameters"]["commune"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Code of a target */
                code: components["parameters"]["target"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountedRecords"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of a target */
                code: components["parameters"]["target"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Reason"];
        responses: {
            /** @description Withdrawn */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listTraits: {
        parameters: {
            query: {
                bearer: components["schemas"]["Bearer"];
                bearer_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Traits"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    addTrait: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewTrait"];
        responses: {
            201: components["responses"]["Trait"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    correctTrait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TraitChange"];
        responses: {
            200: components["responses"]["Trait"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Work"];
            default: components["responses"]["Problem"];
        };
    };
}
