### Les pages : leur cadre, et ce qui se lit à côté de leurs images.
