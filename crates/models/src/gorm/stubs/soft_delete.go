package soft_delete

type DeletedAt uint
