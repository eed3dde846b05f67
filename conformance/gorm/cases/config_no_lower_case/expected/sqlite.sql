create index idx_Pets_OwnerID on Pets(OwnerID)

create table Langs
    ID integer primary key autoincrement

create table OwnerLangs
    OwnerID integer
    LangID integer
    constraint fk_OwnerLangs_Lang foreign key(LangID) references Langs(ID)
    constraint fk_OwnerLangs_Owner foreign key(OwnerID) references Owners(ID)
    primary key(OwnerID, LangID)

create table Owners
    ID integer primary key autoincrement

create table People
    ID integer primary key autoincrement

create table Pets
    ID integer primary key autoincrement
    OwnerID integer
    Name text
    constraint fk_Pets_Owner foreign key(OwnerID) references Owners(ID)
    constraint uni_Pets_Name unique(Name)

create table UserCIDS
    ID integer primary key autoincrement
