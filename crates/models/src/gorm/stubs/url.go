package url

type Userinfo struct {
	username string
}

type URL struct {
	Scheme string
	Opaque string
	User   *Userinfo
	Host   string
	Path   string
}

type Values map[string][]string
